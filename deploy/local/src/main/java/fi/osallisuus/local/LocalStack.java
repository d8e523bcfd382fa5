package fi.osallisuus.local;

import fi.osallisuus.local.scenario.RunningSuite;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running suite: started whole, supervised, and stopped in order; the launcher, tests and
 * benchmarks share it.
 */
public final class LocalStack implements AutoCloseable {
  /** How long the launcher may say nothing while it waits. */
  private static final int SILENCE_SECONDS = 5;

  private final Workspace workspace;
  private final Progress progress;
  private final Preflight.Hold hold;
  private final Map<String, Keeper> keepers = new LinkedHashMap<>();
  private volatile boolean stopping;

  private LocalStack(
      Workspace workspace, Topology topology, Progress progress, Preflight.Hold hold) {
    this.workspace = workspace;
    this.progress = progress;
    this.hold = hold;
    topology
        .parts()
        .forEach(part -> keepers.put(part.name(), new Keeper(part, workspace, progress)));
  }

  /**
   * Starts everything and returns when all of it is ready; what can be put right is thrown as a
   * {@link Refusal}.
   */
  public static LocalStack start(Options options) {
    return start(options, System.out);
  }

  public static LocalStack start(Options options, PrintStream out) {
    var stack = prepare(options, out);
    stack.awaitReady();
    return stack;
  }

  /** Checks everything that can be checked before anything is started. */
  static LocalStack prepare(Options options, PrintStream out) {
    var progress = new Progress(out);
    var hold = Preflight.hold(options, progress);
    try {
      var workspace = Workspace.of(options);
      var topology = Topology.of(workspace).without(options.without());
      Preflight.check(workspace, topology);
      return new LocalStack(workspace, topology, progress, hold);
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  void awaitReady() {
    progress.say("Starting %s", String.join(", ", keepers.keySet()));
    for (var keeper : keepers.values()) {
      keeper.start(keeper.part().waitsFor().stream().map(this::keeper).toList());
    }
    try {
      awaitAll();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    progress.say("Everything is ready.");
  }

  private void awaitAll() {
    var all =
        CompletableFuture.allOf(
            keepers.values().stream().map(Keeper::ready).toArray(CompletableFuture[]::new));
    var failed = new CompletableFuture<Void>();
    keepers.values().forEach(keeper -> keeper.ready().exceptionally(e -> fail(failed, e)));
    var either = CompletableFuture.anyOf(all, failed);
    while (true) {
      try {
        either.get(SILENCE_SECONDS, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException stillBusy) {
        if (stopping) {
          throw new Refusal("Stopped before everything was ready.");
        }
        progress.say("waiting for %s", String.join(", ", waiting()));
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Refusal refusal
            ? refusal
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while starting", e);
      }
    }
  }

  private static <T> T fail(CompletableFuture<Void> failed, Throwable reason) {
    failed.completeExceptionally(reason);
    throw new IllegalStateException(reason);
  }

  private List<String> waiting() {
    return keepers.values().stream()
        .filter(k -> !k.ready().isDone())
        .map(k -> k.part().name())
        .toList();
  }

  /** Where it is reached, for whoever plays a scenario against it. */
  public RunningSuite suite() {
    return new RunningSuite(
        URI.create(workspace.publicUrl()),
        URI.create(workspace.issuer()),
        workspace.clockFile(),
        SampleUsers.password(workspace),
        Realm.regionalSecret(workspace));
  }

  /** Ports by part; the management port lies 1000 above. */
  public Ports ports() {
    return workspace.ports();
  }

  /** What a part was told, e.g. its database's address and password. */
  public Map<String, String> environment(String part) {
    return keeper(part).part().environment();
  }

  /** The log of a part. */
  public java.nio.file.Path log(String part) {
    return workspace.log(part);
  }

  /** The process of a part; empty while it is down. */
  public OptionalLong pid(String part) {
    return keeper(part).pid();
  }

  /** From launch to ready, by part. */
  public Map<String, Duration> startTimes() {
    var times = new LinkedHashMap<String, Duration>();
    keepers.forEach((name, keeper) -> times.put(name, keeper.ready().getNow(Duration.ZERO)));
    return times;
  }

  /** Ends a part as a power cut would; it stays down until {@link #restart}. */
  public void kill(String part) {
    keeper(part).kill();
  }

  /** Ends a part in good order; it stays down until {@link #restart}. */
  public void stop(String part) {
    keeper(part).stop();
  }

  /** Starts a part that is down, or stops and starts it, and returns when it is ready. */
  public void restart(String part) {
    var keeper = keeper(part);
    keeper.stop();
    keeper.start(List.of());
    keeper.ready().join();
  }

  Workspace workspace() {
    return workspace;
  }

  /** Stops everything, those first on whom nobody relies. */
  @Override
  public synchronized void close() {
    if (stopping) {
      return;
    }
    stopping = true;
    var left = new ArrayList<>(keepers.values());
    while (!left.isEmpty()) {
      var free =
          left.stream()
              .filter(keeper -> left.stream().noneMatch(other -> reliesOn(other, keeper)))
              .toList();
      progress.say(
          "Stopping %s", String.join(", ", free.stream().map(k -> k.part().name()).toList()));
      var threads = free.stream().map(keeper -> Thread.startVirtualThread(keeper::stop)).toList();
      threads.forEach(LocalStack::join);
      left.removeAll(free);
    }
    StartCaches.assemble(keepers.values().stream().map(Keeper::part).toList(), workspace, progress);
    hold.close();
  }

  private static boolean reliesOn(Keeper one, Keeper other) {
    return one.part().waitsFor().contains(other.part().name());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Keeper keeper(String part) {
    var keeper = keepers.get(part);
    if (keeper == null) {
      throw new IllegalArgumentException("There is no part " + part + " among " + keepers.keySet());
    }
    return keeper;
  }
}
