package fi.osallisuus.local;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How one process is made ready, launched, asked whether it answers, supplied and stopped. */
interface Server {
  /** A program closes its work in a second or two; who needs more than this hangs. */
  Duration USUAL = Duration.ofSeconds(20);

  /** A JVM that recorded its start writes that down before it ends: some seconds on idle cores. */
  Duration RECORDING = Duration.ofSeconds(90);

  /**
   * Before every launch: unpack, initialise, write configuration; quick when there is nothing to
   * do.
   */
  default void prepare(Progress progress) throws Exception {}

  List<String> command();

  /** Whether it does its work; an exception counts as not yet. */
  boolean answers() throws Exception;

  /** After it first answers and before others may rely on it: databases, topics, realm. */
  default void supply(Progress progress) throws Exception {}

  /** Where this program keeps what makes its next start quicker. */
  default Optional<StartCache> startCache() {
    return Optional.empty();
  }

  default void stop(Child child) {
    var recording = startCache().filter(StartCache::isBeingRecorded).isPresent();
    child.terminate(recording ? RECORDING : USUAL);
  }
}
