package fi.osallisuus.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part running: starts it when those it waits for are ready, and starts it again when it
 * dies.
 */
final class Keeper {
  /** A cold first start on a busy machine with two cores took a third of this. */
  private static final Duration START = Duration.ofMinutes(4);

  private static final Duration POLL = Duration.ofMillis(100);

  /**
   * More deaths than this within the window are no accident: it is given up, so that its log can be
   * read.
   */
  private static final int DEATHS = 5;

  private static final Duration WINDOW = Duration.ofMinutes(5);

  /**
   * The terminal may have signalled the child together with us: then our own stop follows within
   * this.
   */
  private static final Duration OWN_STOP = Duration.ofMillis(500);

  private final Part part;
  private final Workspace workspace;
  private final Progress progress;
  private final ArrayDeque<Long> deaths = new ArrayDeque<>();

  private volatile boolean wanted;
  private volatile @Nullable Child child;
  private volatile CompletableFuture<Duration> ready = new CompletableFuture<>();
  private @Nullable Thread thread;

  Keeper(Part part, Workspace workspace, Progress progress) {
    this.part = part;
    this.workspace = workspace;
    this.progress = progress;
  }

  Part part() {
    return part;
  }

  /** Completes with the time from launch to ready; fails when it ends before. */
  CompletableFuture<Duration> ready() {
    return ready;
  }

  OptionalLong pid() {
    var now = child;
    return now != null && now.alive() ? OptionalLong.of(now.pid()) : OptionalLong.empty();
  }

  synchronized void start(List<Keeper> before) {
    wanted = true;
    ready = new CompletableFuture<>();
    thread = Thread.ofVirtual().name(part.name()).start(() -> keep(before));
  }

  /** Ends it as it wants to be ended. */
  synchronized void stop() {
    wanted = false;
    var now = child;
    if (now != null && now.alive()) {
      part.server().stop(now);
    }
    awaitThread();
  }

  /** Ends it as a power cut would, and leaves it so. */
  synchronized void kill() {
    wanted = false;
    var now = child;
    if (now != null) {
      now.kill();
    }
    awaitThread();
  }

  private void awaitThread() {
    var running = thread;
    if (running != null && running != Thread.currentThread()) {
      running.interrupt();
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void keep(List<Keeper> before) {
    try {
      CompletableFuture.allOf(before.stream().map(Keeper::ready).toArray(CompletableFuture[]::new))
          .get();
      while (wanted) {
        var code = runOnce();
        if (wanted && !Thread.interrupted()) {
          Thread.sleep(OWN_STOP);
        }
        if (wanted) {
          mourn(code);
        }
      }
    } catch (InterruptedException stopped) {
      ready.completeExceptionally(stopped);
    } catch (Exception e) {
      ready.completeExceptionally(e);
    }
  }

  private int runOnce() throws Exception {
    part.server().prepare(progress);
    var begun = System.nanoTime();
    var started =
        Child.launch(
            part.server().command(),
            part.environment(),
            workspace.log(part.name()),
            workspace.pidFile(part.name()));
    child = started;
    if (!wanted) {
      started.kill();
    }
    if (answersInTime(started)) {
      var took = Duration.ofNanos(System.nanoTime() - begun);
      part.server().supply(progress);
      progress.say("%s is ready (%.1f s)", part.name(), Progress.seconds(took));
      ready.complete(took);
    }
    return started.awaitEnd();
  }

  private boolean answersInTime(Child started) throws InterruptedException {
    for (var end = System.nanoTime() + START.toNanos();
        System.nanoTime() < end;
        Thread.sleep(POLL)) {
      if (!started.alive()) {
        return false;
      }
      try {
        if (part.server().answers()) {
          return true;
        }
      } catch (InterruptedException stopped) {
        throw stopped;
      } catch (Exception notYet) {
        // refused connections and half-open servers are what waiting is for
      }
    }
    progress.say("%s is not ready after %d minutes and is ended", part.name(), START.toMinutes());
    started.kill();
    return false;
  }

  /** Says what died and shows why; throws when there is no point in starting it again. */
  private void mourn(int code) throws InterruptedException, IOException {
    var now = System.nanoTime();
    deaths.addLast(now);
    deaths.removeIf(death -> now - death > WINDOW.toNanos());
    var dead = child;
    var tail = dead == null ? "" : dead.tail().indent(4);
    if (!ready.isDone()) {
      wanted = false;
      throw new Refusal(
          "%s ended while it started (code %d). The end of %s:%n%s"
              .formatted(part.name(), code, workspace.log(part.name()), tail));
    }
    progress.say(
        "%s ended by itself (code %d). The end of %s:",
        part.name(), code, workspace.log(part.name()));
    progress.line(tail);
    if (deaths.size() > DEATHS) {
      wanted = false;
      progress.say(
          "%s ended %d times in %d minutes and is left down",
          part.name(), deaths.size(), WINDOW.toMinutes());
      return;
    }
    var pause = Duration.ofSeconds(1L << (deaths.size() - 1));
    progress.say("%s is started again in %d s", part.name(), pause.toSeconds());
    Thread.sleep(pause);
  }
}
