package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who stands behind a figure, as hashes; for the difference guard only. */
@ApplicationScoped
public class PeopleReader {
  private static final String RECEPTION = Statements.read("reception-people.sql");
  private static final String RESPONSES = Statements.read("response-people.sql");

  private static final Sql.Reader<long[]> ROW = row -> new long[] {row.getLong(1), row.getLong(2)};

  private final Sql sql;

  PeopleReader(Sql sql) {
    this.sql = sql;
  }

  public Map<Long, Long> ofReception(Scope scope) {
    return collect(sql.list(RECEPTION, ROW, scope.unit(), scope.from(), scope.to()));
  }

  public Map<Long, Long> ofResponses(Scope scope, String instrument) {
    return collect(sql.list(RESPONSES, ROW, scope.unit(), scope.from(), scope.to(), instrument));
  }

  /** One number that differs as soon as a person or a record does; cheap to compare. */
  public long fingerprintOfReception(Scope scope) {
    return one(fingerprint(RECEPTION), scope.unit(), scope.from(), scope.to());
  }

  public long fingerprintOfResponses(Scope scope, String instrument) {
    return one(fingerprint(RESPONSES), scope.unit(), scope.from(), scope.to(), instrument);
  }

  private static Map<Long, Long> collect(List<long[]> rows) {
    var people = new HashMap<Long, Long>();
    rows.forEach(row -> people.put(row[0], row[1]));
    return people;
  }

  private static String fingerprint(String people) {
    return "select coalesce(bit_xor(hashint8extended(person, record)), 0) # count(*)"
        + " from ("
        + people
        + ") as given (person, record)";
  }

  private long one(String statement, @org.jspecify.annotations.Nullable Object... parameters) {
    return sql.list(statement, row -> row.getLong(1), parameters).get(0);
  }
}
