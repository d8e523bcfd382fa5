package fi.osallisuus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL 18 with one database per service, an owner that migrates it and an application role
 * that owns nothing.
 */
final class PostgresServer implements Server {
  static final String SUPERUSER = "postgres";

  private final Workspace workspace;
  private final List<String> databases;
  private final Path programs;

  PostgresServer(Workspace workspace, List<String> databases) {
    this.workspace = workspace;
    this.databases = databases;
    this.programs = PostgresBinaries.directory(workspace).resolve("bin");
  }

  @Override
  public void prepare(Progress progress) throws IOException, InterruptedException {
    PostgresBinaries.unpack(workspace, progress);
    if (Files.exists(cluster().resolve("PG_VERSION"))) {
      return;
    }
    progress.say("postgresql: first start, making the database cluster");
    var password =
        Files.writeString(workspace.directory("run").resolve("initdb"), password(SUPERUSER));
    Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    Jvm.run(
        unprivileged(
            program("initdb"),
            "--pgdata=" + cluster(),
            "--username=" + SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // The same order of strings on every machine; Finnish and Swedish order is asked for by
            // collation.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C"),
        workspace.log("initdb"));
    Files.delete(password);
  }

  @Override
  public List<String> command() {
    return unprivileged(
        program("postgres"),
        "-D",
        cluster().toString(),
        "-p",
        String.valueOf(workspace.ports().of("postgresql")),
        "-c",
        "listen_addresses=localhost",
        // No socket: its path would be too long in a deep data directory.
        "-c",
        "unix_socket_directories=",
        // Four services and Keycloak with pools of 20, twice over for a rolling restart.
        "-c",
        "max_connections=200",
        // The whole sample data fit; small enough for a laptop.
        "-c",
        "shared_buffers=256MB",
        // Lines of the log carry the database, so that a slow or refused statement finds its
        // service.
        "-c",
        "log_line_prefix=%m [%p] %d ");
  }

  @Override
  public boolean answers() throws SQLException {
    try (var connection = connect(SUPERUSER)) {
      return connection.isValid(2);
    }
  }

  @Override
  public void supply(Progress progress) throws SQLException {
    try (var connection = connect(SUPERUSER)) {
      for (var database : databases) {
        role(connection, database + "_owner");
        role(connection, database + "_app");
        if (!exists(connection, "pg_database", "datname", database)) {
          run(connection, "create database %1$s owner %1$s_owner".formatted(database));
          // What the application role may do with each table, the owner's migrations say.
          run(connection, "revoke all on database %s from public".formatted(database));
          run(connection, "grant connect on database %1$s to %1$s_app".formatted(database));
        }
      }
    }
  }

  @Override
  public void stop(Child child) {
    try {
      // The plain signal would wait for clients that are still connected; "fast" ends their
      // sessions.
      var command =
          unprivileged(program("pg_ctl"), "stop", "-D", cluster().toString(), "-m", "fast", "-W");
      Jvm.run(command, workspace.log("pg_ctl"));
    } catch (IOException | Refusal e) {
      child.terminate(USUAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    child.awaitOrKill(USUAL);
  }

  static String password(Workspace workspace, String role) {
    return workspace.secrets().password("postgresql." + role);
  }

  private String password(String role) {
    return password(workspace, role);
  }

  private Path cluster() {
    return workspace.data().resolve("postgresql");
  }

  private String program(String name) {
    return programs.resolve(name).toString();
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(workspace.jdbcUrl(database), SUPERUSER, password(SUPERUSER));
  }

  private void role(Connection connection, String role) throws SQLException {
    var verb = exists(connection, "pg_roles", "rolname", role) ? "alter" : "create";
    run(connection, "%s role %s login password '%s'".formatted(verb, role, password(role)));
  }

  private static boolean exists(Connection connection, String catalog, String column, String name)
      throws SQLException {
    var sql = "select 1 from %s where %s = ?".formatted(catalog, column);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** PostgreSQL refuses root; in a user namespace without a mapping the same process is nobody. */
  private static List<String> unprivileged(String... command) {
    var whole = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      whole.addAll(List.of("unshare", "--user"));
    }
    whole.addAll(List.of(command));
    return whole;
  }
}
