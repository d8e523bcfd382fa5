package fi.osallisuus.verification.bench;

import fi.osallisuus.local.LocalStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What the processes of the suite take from the machine, as the kernel counts it. */
final class Processes {
  private final LocalStack stack;

  Processes(LocalStack stack) {
    this.stack = stack;
  }

  /** Resident memory in MiB, or nothing where the kernel does not tell. */
  long residentMiB(String part) throws IOException {
    return mebibytes(part, "VmRSS:");
  }

  /** What of it no file stands behind, so that it cannot be given back and read again. */
  long ownMiB(String part) throws IOException {
    return mebibytes(part, "RssAnon:");
  }

  private long mebibytes(String part, String what) throws IOException {
    for (var line : Files.readAllLines(status(part, "status"))) {
      if (line.startsWith(what)) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
      }
    }
    return 0;
  }

  /** Processor time that a part has used since it started. */
  Duration processor(String part) {
    return stack.pid(part).stream()
        .mapToObj(ProcessHandle::of)
        .flatMap(Optional::stream)
        .flatMap(handle -> handle.info().totalCpuDuration().stream())
        .findFirst()
        .orElse(Duration.ZERO);
  }

  /** The same with all children: PostgreSQL has a process for each connection. */
  Duration processorWithChildren(String part) {
    return stack.pid(part).stream()
        .mapToObj(ProcessHandle::of)
        .flatMap(Optional::stream)
        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
        .flatMap(handle -> handle.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Path status(String part, String file) {
    return Path.of("/proc", String.valueOf(stack.pid(part).orElseThrow()), file);
  }
}
