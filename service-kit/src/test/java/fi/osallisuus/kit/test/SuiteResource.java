package fi.osallisuus.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.util.Map;

/** One PostgreSQL 18 and one Kafka for all tests of a JVM; the service sees its usual settings. */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void stop() {}

  /** As the role that owns the tables: sees and may do everything. */
  public static Connection owner() {
    throw new UnsupportedOperationException();
  }

  /** As the role of the running service, without a county. */
  public static Connection app() {
    throw new UnsupportedOperationException();
  }
}
