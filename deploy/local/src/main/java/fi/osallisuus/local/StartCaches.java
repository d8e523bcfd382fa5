package fi.osallisuus.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Makes the caches for a quicker next start, once everything has stopped and the cores are free.
 */
final class StartCaches {
  /**
   * Each assembly keeps one core busy for some seconds; two at a time leave the small machine
   * usable.
   */
  private static final int AT_A_TIME = 2;

  private StartCaches() {}

  static void assemble(List<Part> parts, Workspace workspace, Progress progress) {
    var open =
        parts.stream()
            .filter(
                part -> part.server().startCache().filter(StartCache::canBeAssembled).isPresent())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    progress.say("Everything has stopped. Preparing a quicker next start (once after a build):");
    try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
      open.forEach(part -> pool.execute(() -> assemble(part, workspace, progress)));
    }
  }

  private static void assemble(Part part, Workspace workspace, Progress progress) {
    var cache = part.server().startCache().orElseThrow();
    try {
      cache.assemble(part.server().command(), workspace.log(part.name() + "-start-cache"));
      progress.say("%s will start quicker", part.name());
    } catch (IOException | Refusal e) {
      // Without it the next start is only slower.
      progress.say(
          "%s will start as before; the reason is in %s",
          part.name(), workspace.log(part.name() + "-start-cache"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
