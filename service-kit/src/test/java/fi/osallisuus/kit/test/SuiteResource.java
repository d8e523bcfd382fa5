package fi.osallisuus.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * One PostgreSQL 18 and one Kafka for all tests of a JVM; the service sees its usual settings.
 *
 * <p>Their addresses are kept in system properties, because the tests and the resource may live in
 * different class loaders. Both end with the JVM.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {
  private static final String POSTGRES = "osallisuus.test.postgres";
  private static final String KAFKA = "osallisuus.test.kafka";
  private static final String OWNER = "suite_owner";
  private static final String APP = "suite_app";

  @Override
  public Map<String, String> start() {
    synchronized (System.class) {
      if (System.getProperty(POSTGRES) == null) {
        startBoth();
      }
    }
    return settings();
  }

  @Override
  public void stop() {
    // Shared by all tests of the JVM, and ends with it.
  }

  /** As the role that owns the tables: sees and may do everything. */
  public static Connection owner() {
    return connect(OWNER);
  }

  /** As the role of the running service, without a county. */
  public static Connection app() {
    return connect(APP);
  }

  /** As the server's superuser, for tests that end connections. */
  public static Connection superuser() {
    return connect("postgres");
  }

  public static String bootstrap() {
    return System.getProperty(KAFKA);
  }

  private static Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("OSALLISUUS_HTTP_PORT", "0");
    settings.put("OSALLISUUS_MANAGEMENT_PORT", "0");
    settings.put("OSALLISUUS_DB_URL", System.getProperty(POSTGRES));
    settings.put("OSALLISUUS_DB_USER", APP);
    settings.put("OSALLISUUS_DB_PASSWORD", "unused");
    settings.put("OSALLISUUS_DB_OWNER_USER", OWNER);
    settings.put("OSALLISUUS_DB_OWNER_PASSWORD", "unused");
    settings.put("OSALLISUUS_KAFKA", bootstrap());
    settings.put("OSALLISUUS_OIDC_ISSUER", "http://localhost:1/realms/osallisuus");
    settings.put("OSALLISUUS_PUBLIC_URL", "http://localhost:8080");
    settings.put("OSALLISUUS_CLOCK_FILE", MovableClock.FILE.toAbsolutePath().toString());
    settings.put("osallisuus.local", "true");
    settings.put("OSALLISUUS_AUDIT_HEADS", target("audit-heads").toString());
    settings.put("OSALLISUUS_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    settings.put("OSALLISUUS_LINK_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    return settings;
  }

  private static void startBoth() {
    var kafka = new TestKafka(target("kafka")).launch();
    try {
      // Closed by the library when the JVM ends. Nothing in a test must survive the power.
      var postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(target("postgres"))
              .setCleanDataDirectory(true)
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setPGStartupWait(Duration.ofSeconds(90))
              .start();
      var address = "jdbc:postgresql://localhost:" + postgres.getPort() + "/suite";
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role " + OWNER + " login");
        statement.execute("create role " + APP + " login");
        statement.execute("create database suite owner " + OWNER);
      }
      kafka.awaitReady();
      System.setProperty(KAFKA, kafka.bootstrap());
      System.setProperty(POSTGRES, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(String role) {
    try {
      return DriverManager.getConnection(System.getProperty(POSTGRES), role, "unused");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path target(String name) {
    return Path.of("target", name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
  }
}
