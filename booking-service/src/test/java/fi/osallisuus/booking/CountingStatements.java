package fi.osallisuus.booking;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements of entities, as {@link CountingSql} does those of read models. */
@PersistenceUnitExtension
public class CountingStatements implements StatementInspector {
  private static final long serialVersionUID = 1L;
  private static final AtomicInteger STATEMENTS = new AtomicInteger();

  /** Of entities and read models, since the start; the service's own jobs count too. */
  public static int all() {
    return STATEMENTS.get() + CountingSql.lists();
  }

  @Override
  public String inspect(String sql) {
    STATEMENTS.incrementAndGet();
    return sql;
  }
}
