package fi.osallisuus.booking;

import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Background work, county by county: which of them have some, and each in its own context. */
@ApplicationScoped
public class CountyRounds {
  private final Sql sql;

  CountyRounds(Sql sql) {
    this.sql = sql;
  }

  /**
   * The counties that a function of the database names; it looks across them and tells nothing
   * else.
   */
  public List<String> named(String function, @Nullable Object... arguments) {
    var marks = String.join(", ", Collections.nCopies(arguments.length, "?"));
    return sql.list(
        "select county from " + function + "(" + marks + ") as county",
        row -> row.getString("county"),
        arguments);
  }

  /** Work of a county, in a transaction of its own. */
  public static <T> T in(String county, Supplier<T> work) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          return QuarkusTransaction.requiringNew().call(work::get);
        });
  }

  /** Work of a county that gives nothing back, in a transaction of its own. */
  public static void run(String county, Runnable work) {
    in(
        county,
        () -> {
          work.run();
          return true;
        });
  }
}
