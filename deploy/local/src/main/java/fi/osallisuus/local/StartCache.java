package fi.osallisuus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one program: recorded while it first runs, used from the next
 * start on.
 */
record StartCache(String name, Path recording, Path cache, boolean mayRecord) {
  private static final String RECORD = "-XX:AOTMode=record";

  /**
   * What does not match is simply looked up the ordinary way; warnings about it belong in no log.
   */
  private static final List<String> QUIET = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

  /**
   * The name carries what was built, so that a rebuilt program records anew instead of failing to
   * match.
   */
  static StartCache of(Workspace workspace, String name, Path... built) {
    var directory = workspace.cached("start");
    var stem = name + "-" + Stamp.of(built);
    return new StartCache(
        name,
        directory.resolve(stem + ".recording"),
        directory.resolve(stem + ".aot"),
        workspace.record());
  }

  /** What the JVM is told: use the cache, or record for one, or nothing. */
  List<String> options() {
    var options = new ArrayList<>(QUIET);
    if (Files.exists(cache)) {
      options.add("-XX:AOTCache=" + cache);
    } else if (mayRecord && !Files.exists(recording)) {
      options.add(RECORD);
      options.add("-XX:AOTConfiguration=" + recording);
    }
    return options;
  }

  /** Whether a program launched with these options is recording. */
  boolean isBeingRecorded() {
    return mayRecord && !Files.exists(cache);
  }

  boolean canBeAssembled() {
    return mayRecord && Files.exists(recording) && !Files.exists(cache);
  }

  /** Turns the recording into a cache; wants the command line that recorded it. */
  void assemble(List<String> recorded, Path log) throws IOException, InterruptedException {
    var fresh = cache.resolveSibling(cache.getFileName() + ".new");
    var create = new ArrayList<>(recorded);
    create.removeIf(option -> option.startsWith("-XX:AOT"));
    create.addAll(
        1,
        List.of(
            "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + fresh));
    try {
      Jvm.run(create, log);
    } catch (Refusal unusable) {
      // a recording that was cut short; the next start makes another
      Files.delete(recording);
      throw unusable;
    }
    Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(recording);
    forgetOlder();
  }

  /** Each is some 70 MB, and a cache of an earlier build is never used again. */
  private void forgetOlder() throws IOException {
    try (var files = Files.newDirectoryStream(cache.resolveSibling("."), name + "-*")) {
      for (var file : files) {
        if (!file.getFileName().equals(cache.getFileName())) {
          Files.delete(file);
        }
      }
    }
  }
}
