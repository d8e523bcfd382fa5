package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.report.Cells;
import java.util.Set;

/** The formulas over meetings of bodies: who took part, how long, what was paid (S1-03, S1-21). */
final class MeetingStatements {
  private static final String MINUTES = "minutes";
  private static final String BY_LEVEL = "PARTICIPATION_HOURS_BY_LEVEL";
  private static final String PARTICIPATIONS = "participations";

  private MeetingStatements() {}

  static Answer meetings(CoordinationSheet s) {
    return s.count("MEETINGS_HELD", s.work.total("meetings"));
  }

  static Answer meetingsByBody(CoordinationSheet s) {
    return s.split("MEETINGS_HELD_BY_BODY_KIND", Codes.BODY_KINDS, s.work.of("meetings"));
  }

  /** Attendances of clients, residents and experts; staff are not counted. */
  static Answer attendances(CoordinationSheet s) {
    return s.count("ATTENDANCES", s.work.total("attendances"));
  }

  static Answer attendancesByBody(CoordinationSheet s) {
    return s.split("ATTENDANCES_BY_BODY_KIND", Codes.BODY_KINDS, s.work.of("attendances"));
  }

  /** Attendances for which a fee was approved. */
  static Answer paidAttendances(CoordinationSheet s) {
    return s.count("PAID_ATTENDANCES", s.work.total("paidAttendances"));
  }

  static Answer fees(CoordinationSheet s) {
    return s.money("MEETING_FEES", s.fees, FeeFacts::fees);
  }

  static Answer travel(CoordinationSheet s) {
    return s.money("MEETING_TRAVEL", s.fees, FeeFacts::travel);
  }

  static Answer cost(CoordinationSheet s) {
    return s.money("MEETING_COST", s.fees, FeeFacts::total);
  }

  /** All hours, unless they would tell those of a level that is withheld (rule 5). */
  static Answer hours(CoordinationSheet s) {
    var levels = (Answer.Grouped) s.shown(BY_LEVEL);
    var minutes = s.work.of(MINUTES);
    boolean tells =
        levels.groups().stream()
            .anyMatch(l -> l.figure().value() == null && minutes.getOrDefault(l.code(), 0L) > 0);
    if (tells) {
      return s.withhold("PARTICIPATION_HOURS", Rule.FOLLOWS);
    }
    return hours(s, "PARTICIPATION_HOURS", s.work.total(MINUTES), s.work.total(PARTICIPATIONS));
  }

  /**
   * Hours in meetings and assignments by level; in public a level needs as many participations as
   * any figure needs people.
   */
  static Answer hoursByLevel(CoordinationSheet s) {
    var minutes = s.work.of(MINUTES);
    return new Answer.Grouped(
        Cells.codes(Codes.LEVELS, Set.copyOf(minutes.keySet())).stream()
            .map(
                level ->
                    new Answer.Group(
                        level,
                        hours(
                            s,
                            BY_LEVEL + "." + level,
                            minutes.getOrDefault(level, 0L),
                            s.work.of(PARTICIPATIONS).getOrDefault(level, 0L))))
            .toList());
  }

  private static Answer.Single hours(CoordinationSheet s, String id, long minutes, long people) {
    var hours = new Quotient(Linear.of(minutes), Linear.of(60), 1, 1);
    return s.figure(Figure.operational(id, hours, Linear.of(people)));
  }
}
