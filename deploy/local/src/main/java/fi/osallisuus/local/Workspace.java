package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a stack finds what was built, keeps its data and its caches, and on which ports and secrets
 * it runs.
 */
record Workspace(Path home, Path data, Path cache, Ports ports, Secrets secrets, boolean record) {

  static Workspace of(Options options) {
    var secrets = Secrets.keptIn(options.data().resolve("secrets.properties"));
    return new Workspace(
        options.home(),
        options.data(),
        options.cache(),
        options.ports(),
        secrets,
        options.record());
  }

  /** What the build of this module unpacked: libraries, Keycloak, PostgreSQL. */
  Path stack() {
    return home.resolve("deploy/local/target/stack");
  }

  /** The services read their time from it while it exists. */
  Path clockFile() {
    return data.resolve("clock");
  }

  Path log(String part) {
    return directory("logs").resolve(part + ".log");
  }

  Path pidFile(String part) {
    return directory("run").resolve(part + ".pid");
  }

  /** A directory under the data directory, made when it is missing. */
  Path directory(String name) {
    return made(data.resolve(name));
  }

  Path cached(String name) {
    return made(cache.resolve(name));
  }

  String issuer() {
    return "http://localhost:%d/realms/osallisuus".formatted(ports.of("keycloak"));
  }

  String publicUrl() {
    return "http://localhost:" + ports.of("gateway");
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(ports.of("postgresql"), database);
  }

  String kafka() {
    return "localhost:" + ports.of("kafka");
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
