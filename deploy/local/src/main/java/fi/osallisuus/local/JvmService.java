package fi.osallisuus.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program of ours: a jar in its build directory, ready when its health says so. */
final class JvmService implements Server {
  /** A health answer later than this means that the program is still busy with starting. */
  private static final Duration ANSWER = Duration.ofSeconds(2);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(ANSWER).build();

  /**
   * Measured: 26 MB live after a start and 40 hold the young half and that; under load it may take
   * more.
   */
  private static final Jvm HEAP = Jvm.heap(40, 128);

  /** What must be done before it can be launched. */
  interface Preparation {
    void run(Progress progress) throws IOException, InterruptedException;
  }

  private final Path built;
  private final Path jar;
  private final Preparation preparation;
  private final StartCache cache;
  private final URI health;

  private JvmService(Path built, Path jar, Preparation preparation, StartCache cache, URI health) {
    this.built = built;
    this.jar = jar;
    this.preparation = preparation;
    this.cache = cache;
    this.health = health;
  }

  /** A Quarkus service as its build leaves it. */
  static JvmService quarkus(Workspace workspace, String name, String module) {
    var application = workspace.home().resolve(module).resolve("target/quarkus-app");
    var jar = application.resolve("quarkus-run.jar");
    var cache = StartCache.of(workspace, name, application);
    return new JvmService(jar, jar, progress -> {}, cache, health(workspace, name));
  }

  /** A Spring Boot jar, taken apart once: jars within a jar start slowly and cannot be cached. */
  static JvmService springBoot(Workspace workspace, String name, String module) {
    var target = workspace.home().resolve(module).resolve("target");
    var packed = target.resolve(name + "-1.0.0-SNAPSHOT.jar");
    var directory = workspace.cache().resolve(name + "-" + Stamp.of(packed));
    return new JvmService(
        packed,
        directory.resolve(packed.getFileName()),
        progress -> takeApart(workspace, packed, directory),
        StartCache.of(workspace, name, packed),
        health(workspace, name));
  }

  private static URI health(Workspace workspace, String name) {
    return URI.create(
        "http://localhost:%d/q/health/ready".formatted(workspace.ports().managementOf(name)));
  }

  private static void takeApart(Workspace workspace, Path packed, Path directory)
      throws IOException, InterruptedException {
    if (!Files.exists(directory.resolve(packed.getFileName()))) {
      Jvm.run(
          HEAP.with("-Djarmode=tools")
              .jar(packed, "extract", "--force", "--destination", directory.toString()),
          workspace.log("extract"));
    }
  }

  @Override
  public void prepare(Progress progress) throws IOException, InterruptedException {
    preparation.run(progress);
  }

  @Override
  public List<String> command() {
    return HEAP.jar(cache, jar);
  }

  @Override
  public Optional<StartCache> startCache() {
    return Optional.of(cache);
  }

  @Override
  public boolean answers() throws IOException, InterruptedException {
    return ready(health);
  }

  static boolean ready(URI health) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(health).timeout(ANSWER).build();
    return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
  }

  boolean built() {
    return Files.exists(built);
  }
}
