package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts facts for one unit, with the units below it, and one period. */
@ApplicationScoped
public class FactReader {
  private static final String RECEPTION = Statements.read("reception.sql");
  private static final String SURVEYS = Statements.read("surveys.sql");
  private static final String FEES = Statements.read("fees.sql");

  private final Sql sql;

  FactReader(Sql sql) {
    this.sql = sql;
  }

  private record Counted(String what, String item, String code, long count) {}

  public ReceptionFacts reception(Scope scope) {
    var rows = new HashMap<String, Map<String, Long>>();
    sql.list(
            RECEPTION,
            row -> new Counted(row.getString(1), "", row.getString(2), row.getLong(3)),
            scope.unit(),
            scope.from(),
            scope.to())
        .forEach(
            c -> rows.computeIfAbsent(c.what(), what -> new TreeMap<>()).put(c.code(), c.count()));
    return new ReceptionFacts(
        one(rows, "slotsOffered"),
        one(rows, "slotsBooked"),
        rows.getOrDefault("outcome", Map.of()),
        rows.getOrDefault("timing", Map.of()),
        one(rows, "acknowledged"),
        one(rows, "checkIns"),
        one(rows, "toldAgain"),
        rows.getOrDefault("clientType", Map.of()),
        rows.getOrDefault("source", Map.of()));
  }

  public Map<Survey, SurveyFacts> surveys(Scope scope) {
    var rows =
        sql.list(
            SURVEYS,
            row ->
                Map.entry(
                    row.getString(1),
                    new Counted(
                        row.getString(2), row.getString(3), row.getString(4), row.getLong(5))),
            scope.unit(),
            scope.from(),
            scope.to());
    var surveys = new EnumMap<Survey, SurveyFacts>(Survey.class);
    for (var survey : Survey.values()) {
      surveys.put(
          survey,
          survey(
              rows.stream()
                  .filter(row -> row.getKey().equals(survey.instrument()))
                  .map(Map.Entry::getValue)
                  .toList()));
    }
    return surveys;
  }

  public FeeFacts fees(Scope scope) {
    return fees(scope, "ALL");
  }

  /** Only what meetings of bodies gave rise to. */
  public FeeFacts feesOfMeetings(Scope scope) {
    return fees(scope, "MEETINGS");
  }

  /** Only what observing on wards gave rise to: the shifts, and writing about them. */
  public FeeFacts feesOfObservation(Scope scope) {
    return fees(scope, "OBSERVATION");
  }

  private FeeFacts fees(Scope scope, String onlyWork) {
    var parts =
        sql.list(
            FEES,
            row ->
                List.of(
                    row.getBigDecimal(1),
                    row.getBigDecimal(2),
                    row.getBigDecimal(3),
                    row.getBigDecimal(4)),
            scope.unit(),
            scope.from(),
            scope.to(),
            onlyWork);
    return new FeeFacts(
        sum(parts, 0),
        sum(parts, 1),
        sum(parts, 2),
        sum(parts, 3),
        parts.stream().map(part -> part.get(3)).toList());
  }

  private static SurveyFacts survey(List<Counted> rows) {
    var channels = new TreeMap<String, Long>();
    var roles = new TreeMap<String, Long>();
    var answers = new TreeMap<String, Map<Integer, Long>>();
    var byRole = new TreeMap<String, Map<Integer, Long>>();
    for (var row : rows) {
      switch (row.what()) {
        case "channel" -> channels.put(row.code(), row.count());
        case "role" -> roles.put(row.code(), row.count());
        case "answer" -> counts(answers, row).put(Integer.valueOf(row.code()), row.count());
        default -> counts(byRole, row).put(Integer.valueOf(row.code()), row.count());
      }
    }
    long responses = channels.values().stream().mapToLong(Long::longValue).sum();
    return new SurveyFacts(responses, channels, roles, answers, byRole);
  }

  private static Map<Integer, Long> counts(Map<String, Map<Integer, Long>> items, Counted row) {
    return items.computeIfAbsent(row.item(), item -> new TreeMap<>());
  }

  private static long one(Map<String, Map<String, Long>> rows, String what) {
    @Nullable Map<String, Long> counted = rows.get(what);
    return counted == null ? 0 : counted.values().iterator().next();
  }

  private static BigDecimal sum(List<List<BigDecimal>> parts, int at) {
    return new ArrayList<>(parts)
        .stream().map(part -> part.get(at)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
