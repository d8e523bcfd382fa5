package fi.osallisuus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command line of a child JVM: its heap, the measured settings that all share, and its start cache.
 */
record Jvm(List<String> options) {

  /**
   * A heap that starts small and may grow: without the first figure the JVM takes all of it at once
   * and fills it before it ever collects, without the second the young half grows with the whole.
   */
  static Jvm heap(int startMegabytes, int mostMegabytes) {
    return new Jvm(
        List.of(
            "-Xms" + startMegabytes + "m",
            "-Xmn" + startMegabytes / 2 + "m",
            "-Xmx" + mostMegabytes + "m",
            // The compiler's working memory goes back to the system: 25 to 30 MB per process.
            "-XX:TrimNativeHeapInterval=5000",
            // Two cores and small heaps: the serial collector keeps neither threads nor tables of
            // its own.
            "-XX:+UseSerialGC",
            // Eight instead of twelve bytes of header per object.
            "-XX:+UseCompactObjectHeaders",
            // A start cache where it was made for: moved, all of it is rewritten and so resident.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            // A child that has run out of memory must die to be restarted, not linger half alive.
            "-XX:+ExitOnOutOfMemoryError",
            // For the network library's native transport.
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8"));
  }

  Jvm with(String... more) {
    var all = new ArrayList<>(options);
    all.addAll(List.of(more));
    return new Jvm(List.copyOf(all));
  }

  List<String> main(String classPath, String mainClass, String... arguments) {
    return command(List.of(), List.of("-cp", classPath, mainClass), List.of(arguments));
  }

  List<String> main(StartCache cache, String classPath, String mainClass, String... arguments) {
    return command(cache.options(), List.of("-cp", classPath, mainClass), List.of(arguments));
  }

  List<String> jar(StartCache cache, Path jar) {
    return command(cache.options(), List.of("-jar", jar.toString()), List.of());
  }

  List<String> jar(Path jar, String... arguments) {
    return command(List.of(), List.of("-jar", jar.toString()), List.of(arguments));
  }

  private List<String> command(List<String> cached, List<String> program, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(java().toString());
    command.addAll(cached);
    command.addAll(options);
    command.addAll(program);
    command.addAll(arguments);
    return command;
  }

  /** The very JVM that runs this program: it was checked to be new enough. */
  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Runs a preparing command to its end; its output is shown only when it fails. */
  static void run(List<String> command, Path log) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var code = builder.redirectOutput(log.toFile()).start().waitFor();
    if (code != 0) {
      throw new Refusal(
          "%s ended with %d:%n%s".formatted(command.getFirst(), code, Files.readString(log)));
    }
  }
}
