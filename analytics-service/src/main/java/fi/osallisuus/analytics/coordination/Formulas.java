package fi.osallisuus.analytics.coordination;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.indicator.Indicator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the formula that the catalogue names. */
final class Formulas {
  private static final Map<String, Function<CoordinationSheet, Answer>> BY_NAME =
      Map.ofEntries(
          Map.entry("ExpertsByState", BankStatements::byState),
          Map.entry("Experts", BankStatements::everybody),
          Map.entry("Willing", BankStatements::willing),
          Map.entry("EverActive", BankStatements::everActive),
          Map.entry("TrainingVerified", BankStatements::verified),
          Map.entry("DaysToActiveMedian", BankStatements::daysMedian),
          Map.entry("DaysToActiveMean", BankStatements::daysMean),
          Map.entry("ActiveExperts", BankStatements::active),
          Map.entry("ActiveByTheme", BankStatements::byTheme),
          Map.entry("ActiveByBasis", BankStatements::byBasis),
          Map.entry("Enquiries", WorkStatements::enquiries),
          Map.entry("EnquiriesByCategory", WorkStatements::enquiriesByCategory),
          Map.entry("EnquiriesInTime", WorkStatements::enquiriesInTime),
          Map.entry("EnquiriesClosed", WorkStatements::enquiriesClosed),
          Map.entry("UnitsInContact", WorkStatements::unitsInContact),
          Map.entry("UnitsInContactShare", WorkStatements::unitsInContactShare),
          Map.entry("Needs", WorkStatements::needs),
          Map.entry("NeedsAnswered", WorkStatements::needsAnswered),
          Map.entry("NeedsByGuideline", WorkStatements::needsByGuideline),
          Map.entry("Documents", WorkStatements::documents),
          Map.entry("DocumentsByKind", WorkStatements::documentsByKind),
          Map.entry("Messages", WorkStatements::messages),
          Map.entry("MessagesByDirection", WorkStatements::messagesByDirection),
          Map.entry("MessagesAnswered", WorkStatements::messagesAnswered),
          Map.entry("AnswerDaysMedian", WorkStatements::answerDays),
          Map.entry("Meetings", MeetingStatements::meetings),
          Map.entry("MeetingsByBody", MeetingStatements::meetingsByBody),
          Map.entry("Attendances", MeetingStatements::attendances),
          Map.entry("AttendancesByBody", MeetingStatements::attendancesByBody),
          Map.entry("PaidAttendances", MeetingStatements::paidAttendances),
          Map.entry("MeetingFees", MeetingStatements::fees),
          Map.entry("MeetingTravel", MeetingStatements::travel),
          Map.entry("MeetingCost", MeetingStatements::cost),
          Map.entry("ParticipationHours", MeetingStatements::hours),
          Map.entry("HoursByLevel", MeetingStatements::hoursByLevel));

  private Formulas() {}

  static Function<CoordinationSheet, Answer> named(Indicator.Formula formula) {
    return Optional.ofNullable(BY_NAME.get(formula.name()))
        .orElseThrow(() -> new IllegalArgumentException("No formula " + formula.name()));
  }
}
