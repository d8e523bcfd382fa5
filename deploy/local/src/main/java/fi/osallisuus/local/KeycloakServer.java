package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Keycloak from its own distribution, its data in the stack's PostgreSQL, with the realm and the
 * sample users.
 */
final class KeycloakServer implements Server {
  /** What Keycloak's own start script tells its JVM. */
  private static final Jvm JVM =
      Jvm.heap(128, 384)
          .with(
              "--add-opens=java.base/java.util=ALL-UNNAMED",
              "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
              "--add-opens=java.base/java.security=ALL-UNNAMED",
              "--add-opens=java.base/java.lang=ALL-UNNAMED",
              "--enable-native-access=ALL-UNNAMED",
              "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                  + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

  private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

  private final Workspace workspace;
  private final Path home;

  KeycloakServer(Workspace workspace) {
    this.workspace = workspace;
    this.home = distribution(workspace);
  }

  /**
   * Keycloak compiles its build-time settings into itself once; without that every start would do
   * it.
   */
  @Override
  public void prepare(Progress progress) throws IOException, InterruptedException {
    var done = home.resolve("prepared");
    try (var lock =
            FileChannel.open(
                home.resolve("prepare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      if (Files.exists(done) || !held.isValid()) {
        return;
      }
      progress.say("keycloak: first start, it builds itself (once, about 20 s)");
      Jvm.run(
          jvm().main(classPath(), MAIN, "build", "--db=postgres", "--health-enabled=true"),
          workspace.log("keycloak-build"));
      Files.createFile(done);
    }
  }

  @Override
  public List<String> command() {
    var port = workspace.ports().of("keycloak");
    return jvm()
        .main(
            startCacheOrNone(),
            classPath(),
            MAIN,
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-port=" + port,
            "--http-management-port=" + workspace.ports().managementOf("keycloak"),
            // Tokens name their issuer by this address, whoever asks.
            "--hostname=http://localhost:" + port,
            // One instance: nobody to share sessions with.
            "--cache=local");
  }

  @Override
  public boolean answers() throws IOException, InterruptedException {
    return JvmService.ready(
        URI.create(
            "http://localhost:%d/health/ready"
                .formatted(workspace.ports().managementOf("keycloak"))));
  }

  @Override
  public void supply(Progress progress) throws IOException, InterruptedException {
    new Realm(workspace).apply(progress);
  }

  @Override
  public Optional<StartCache> startCache() {
    return Optional.of(startCacheOrNone());
  }

  private StartCache startCacheOrNone() {
    return StartCache.of(
        workspace, "keycloak", home.resolve("lib/quarkus"), home.resolve("lib/lib/main"));
  }

  private Jvm jvm() {
    return JVM.with("-Dkc.home.dir=" + home);
  }

  private String classPath() {
    return home.resolve("lib/quarkus-run.jar").toString();
  }

  private static Path distribution(Workspace workspace) {
    try (var unpacked = Files.newDirectoryStream(workspace.stack(), "keycloak-*")) {
      var found = unpacked.iterator();
      if (found.hasNext()) {
        return found.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Refusal(
        "There is no Keycloak in %s: build with ./mvnw package.".formatted(workspace.stack()));
  }
}
