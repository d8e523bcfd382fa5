package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what the coordination of participation did in the whole county in one period. */
@ApplicationScoped
public class CoordinationReader {
  private static final String BANK = Statements.read("expert-bank.sql");
  private static final String WORK = Statements.read("coordination.sql");

  private final Sql sql;

  CoordinationReader(Sql sql) {
    this.sql = sql;
  }

  /** An expert as the figures see one: a hash, and all that a figure may depend on. */
  public record InBank(
      long person,
      String state,
      boolean willing,
      boolean everActive,
      boolean verified,
      @Nullable Integer days,
      List<String> themes) {

    /** The themes, or the bases, each once. */
    List<String> parts(int at) {
      return themes.stream().map(theme -> theme.split("/", 2)[at]).distinct().toList();
    }

    private long recorded() {
      return Objects.hash(state, willing, everActive, verified, days, themes);
    }
  }

  public List<InBank> experts(Scope scope) {
    return sql.list(BANK, CoordinationReader::expert, scope.from(), scope.to());
  }

  /** Who stands behind the figures of the bank, for the difference guard only. */
  public static Map<Long, Long> people(List<InBank> experts) {
    var people = new HashMap<Long, Long>();
    experts.forEach(expert -> people.put(expert.person(), expert.recorded()));
    return people;
  }

  /** One number that differs as soon as a person or a record does. */
  public static long fingerprint(Map<Long, Long> people) {
    return people.entrySet().stream()
        .mapToLong(e -> Long.rotateLeft(e.getKey(), 17) * (2 * e.getValue() + 1))
        .reduce(people.size(), Long::sum);
  }

  public WorkFacts work(Scope scope) {
    return WorkFacts.read(sql, WORK, scope.from(), scope.to());
  }

  private static InBank expert(ResultSet row) throws SQLException {
    return new InBank(
        row.getLong(1),
        row.getString(2),
        row.getBoolean(3),
        row.getBoolean(4),
        row.getBoolean(5),
        row.getObject(6, Integer.class),
        List.of((String[]) row.getArray(7).getArray()));
  }
}
