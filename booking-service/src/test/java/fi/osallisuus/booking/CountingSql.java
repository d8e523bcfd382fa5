package fi.osallisuus.booking;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the statements of read models, so that a search that asks once per row is noticed. */
@Alternative
@Priority(1)
@Singleton
public class CountingSql extends Sql {
  private static final AtomicInteger LISTS = new AtomicInteger();

  CountingSql(AgroalDataSource dataSource) {
    super(dataSource);
  }

  /** Statements that read, since the start; the service's own jobs count too. */
  public static int lists() {
    return LISTS.get();
  }

  @Override
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    LISTS.incrementAndGet();
    return super.list(sql, row, arguments);
  }
}
