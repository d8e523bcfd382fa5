package fi.osallisuus.kit.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The main class of the child JVM that is the broker; it ends when its parent does. */
public final class KafkaProcess {
  private KafkaProcess() {}

  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(KafkaProcess::endWithParent);
    String properties = arguments[0];
    if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
      StorageTool.execute(
          new String[] {"format", "-t", "b3NhbGxpc3V1cy10ZXN0MQ", "-c", properties}, System.out);
    }
    Kafka.main(new String[] {properties});
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static void endWithParent() {
    try {
      // The parent never writes; the pipe closes when it is gone.
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException e) {
      e.printStackTrace();
    }
    Runtime.getRuntime().halt(0);
  }
}
