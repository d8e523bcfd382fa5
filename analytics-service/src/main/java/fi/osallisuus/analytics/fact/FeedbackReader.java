package fi.osallisuus.analytics.fact;

import fi.osallisuus.analytics.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what people said and what followed, for one unit and period. */
@ApplicationScoped
public class FeedbackReader {
  private static final String OBSERVATION = Statements.read("observation.sql");
  private static final String FOLLOW_UP = Statements.read("follow-up.sql");
  private static final String VOICES = Statements.read("voices.sql");
  private static final String VOICES_PEOPLE = Statements.read("voices-people.sql");
  private static final String CHOICES = Statements.read("choices.sql");

  private final Sql sql;

  FeedbackReader(Sql sql) {
    this.sql = sql;
  }

  private record Counted(String what, String item, String code, long count) {}

  public WorkFacts observation(Scope scope) {
    return work(OBSERVATION, scope);
  }

  public WorkFacts followUp(Scope scope) {
    return work(FOLLOW_UP, scope);
  }

  /** People counted, by population. */
  public Map<String, WorkFacts> voices(Scope scope) {
    var found = new TreeMap<String, WorkFacts>();
    sql.list(
            VOICES,
            row ->
                new Counted(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
            scope.unit(),
            scope.from(),
            scope.to())
        .forEach(
            c ->
                found
                    .computeIfAbsent(c.what(), population -> new WorkFacts(new TreeMap<>()))
                    .counts()
                    .computeIfAbsent(c.item(), what -> new TreeMap<>())
                    .put(c.code(), c.count()));
    return found;
  }

  /** Who stands behind each population as hashes, for the difference guard only. */
  public Map<String, Map<Long, Long>> people(Scope scope) {
    var people = new HashMap<String, Map<Long, Long>>();
    sql.list(
            VOICES_PEOPLE,
            row -> Map.entry(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}),
            scope.unit(),
            scope.from(),
            scope.to())
        .forEach(
            one ->
                people
                    .computeIfAbsent(one.getKey(), population -> new HashMap<>())
                    .put(one.getValue()[0], one.getValue()[1]));
    return people;
  }

  /** What was chosen in responses, by instrument. */
  public Map<String, ChoiceFacts> choices(Scope scope) {
    var rows = new TreeMap<String, List<Counted>>();
    sql.list(
            CHOICES,
            row ->
                Map.entry(
                    row.getString(1),
                    new Counted(
                        row.getString(2), row.getString(3), row.getString(4), row.getLong(5))),
            scope.unit(),
            scope.from(),
            scope.to())
        .forEach(
            row -> rows.computeIfAbsent(row.getKey(), i -> new ArrayList<>()).add(row.getValue()));
    var choices = new TreeMap<String, ChoiceFacts>();
    rows.forEach((instrument, counted) -> choices.put(instrument, choices(counted)));
    return choices;
  }

  private static ChoiceFacts choices(List<Counted> rows) {
    var single = new HashMap<String, Long>();
    var answered = new TreeMap<String, Long>();
    var chosen = new TreeMap<String, Map<String, Long>>();
    for (var row : rows) {
      switch (row.what()) {
        case "answered" -> answered.put(row.item(), row.count());
        case "chosen" ->
            chosen
                .computeIfAbsent(row.item(), item -> new TreeMap<>())
                .put(row.code(), row.count());
        default -> single.put(row.what(), row.count());
      }
    }
    return new ChoiceFacts(
        single.getOrDefault("responses", 0L),
        single.getOrDefault("invited", 0L),
        single.getOrDefault("ofInvited", 0L),
        answered,
        chosen);
  }

  private WorkFacts work(String statement, Scope scope) {
    return WorkFacts.read(sql, statement, scope.unit(), scope.from(), scope.to());
  }
}
