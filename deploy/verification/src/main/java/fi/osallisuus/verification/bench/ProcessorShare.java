package fi.osallisuus.verification.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the processor time of a piece of work went: with two cores shared by all, the sum of it is
 * what bounds the throughput.
 */
final class ProcessorShare {
  private static final List<String> BESIDES = List.of("postgresql", "kafka");
  private static final String CALLER = "caller";

  private final Processes processes;
  private final String service;
  private final Map<String, Duration> before;

  private ProcessorShare(Processes processes, String service) {
    this.processes = processes;
    this.service = service;
    this.before = now();
  }

  /** Of the service that does the work, and of what stands beside it. */
  static ProcessorShare from(Processes processes, String service) {
    return new ProcessorShare(processes, service);
  }

  /** Microseconds of processor time for each of so many pieces of work, part by part. */
  String each(long pieces) {
    return now().entrySet().stream()
        .map(
            part ->
                "%s %d µs"
                    .formatted(
                        part.getKey(),
                        part.getValue().minus(before.get(part.getKey())).toNanos() / 1000 / pieces))
        .collect(Collectors.joining(", "));
  }

  private Map<String, Duration> now() {
    var now = new LinkedHashMap<String, Duration>();
    now.put(service, processes.processorWithChildren(service));
    BESIDES.forEach(part -> now.put(part, processes.processorWithChildren(part)));
    now.put(CALLER, ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    return now;
  }
}
