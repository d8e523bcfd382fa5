package fi.osallisuus.kit.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database's refusals mean to the caller. */
public final class SqlFaults {
  /**
   * Serialisation failure, deadlock, lock timeout: the same work may succeed when it is done again.
   */
  private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03");

  /**
   * Connections exhausted, disk full, statement timeout, read-only while failing over, shutting
   * down.
   */
  private static final Set<String> AWAY =
      Set.of("53300", "53100", "53200", "57014", "25006", "57P01", "57P02", "57P03", "57P05");

  private SqlFaults() {}

  /** True when doing the whole transaction again is worth a try. */
  public static boolean isTransient(Throwable thrown) {
    return state(thrown).filter(TRANSIENT::contains).isPresent();
  }

  /** True when nothing is wrong with the work: the database is away or others are in the way. */
  public static boolean passesByItself(Throwable thrown) {
    return isTransient(thrown) || isAway(thrown);
  }

  /** True when the database cannot be reached or takes no work. */
  public static boolean isAway(Throwable thrown) {
    return sql(thrown)
        .filter(e -> isAway(e, e.getSQLState() == null ? "" : e.getSQLState()))
        .isPresent();
  }

  static Optional<Problem> of(Throwable thrown) {
    return sql(thrown).flatMap(SqlFaults::of);
  }

  private static Optional<Problem> of(SQLException thrown) {
    String state = thrown.getSQLState() == null ? "" : thrown.getSQLState();
    // No detail from the database is passed on: it repeats the values of the row.
    Problem problem =
        switch (state) {
          case "23505" ->
              Problem.conflict("DUPLICATE", "Something with the same key is already there.");
          case "23P01" ->
              Problem.conflict("OVERLAP", "Something else already takes that time or place.");
          case "23503" ->
              Problem.conflict("REFERENCE_IN_USE", "What this refers to is missing or in use.");
          case "22021", "22P05" ->
              Problem.badRequest(
                  "INVALID_CHARACTER", "A text has a character that cannot be stored.");
          case "22001", "22003", "22007", "22008" ->
              Problem.badRequest("VALUE_OUT_OF_RANGE", "A value is larger than can be stored.");
          default -> null;
        };
    if (problem == null && (TRANSIENT.contains(state) || isAway(thrown, state))) {
      problem = Problem.unavailable("UNAVAILABLE", "The service is busy; try again in a moment.");
    }
    return Optional.ofNullable(problem);
  }

  private static boolean isAway(SQLException thrown, String state) {
    // Class 08 is a lost connection; a full pool throws without any state.
    return AWAY.contains(state)
        || state.startsWith("08")
        || (state.isEmpty() && String.valueOf(thrown.getMessage()).contains("cquisition timeout"));
  }

  private static Optional<String> state(Throwable thrown) {
    return sql(thrown).map(SQLException::getSQLState);
  }

  private static Optional<SQLException> sql(Throwable thrown) {
    return Faults.first(thrown, SQLException.class);
  }
}
