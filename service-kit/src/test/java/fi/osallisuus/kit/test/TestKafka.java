package fi.osallisuus.kit.test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A broker in a child JVM; can be stopped and started again on its port with its data. */
public final class TestKafka implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path directory;
  private final int port = freePort();
  private final int controllerPort = freePort();
  private Process process;

  public TestKafka(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  public String bootstrap() {
    return "localhost:" + port;
  }

  /** Starts the broker without waiting for it. */
  public synchronized TestKafka launch() {
    try {
      Files.createDirectories(directory);
      var properties = directory.resolve("server.properties");
      Files.writeString(properties, settings());
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  // Up quickly and small; no test asks for throughput.
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx320m",
                  "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                  "-cp",
                  System.getProperty("java.class.path"),
                  KafkaProcess.class.getName(),
                  properties.toString(),
                  directory.resolve("data").toString())
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(new File(directory.toFile(), "kafka.log")))
              .start();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestKafka awaitReady() {
    for (var start = Instant.now();
        Duration.between(start, Instant.now()).compareTo(PATIENCE) < 0; ) {
      if (!process.isAlive()) {
        throw new IllegalStateException("Kafka ended; see " + directory.resolve("kafka.log"));
      }
      try (var socket = new Socket()) {
        socket.connect(new InetSocketAddress("localhost", port), 200);
        return this;
      } catch (IOException e) {
        pause();
      }
    }
    throw new IllegalStateException("Kafka is not ready; see " + directory.resolve("kafka.log"));
  }

  /** Without warning, as a crash would. */
  public synchronized void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private String settings() {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        num.partitions=2
        offsets.topic.num.partitions=1
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        num.network.threads=2
        num.io.threads=2
        """
        .formatted(port, controllerPort, directory.resolve("data"));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
