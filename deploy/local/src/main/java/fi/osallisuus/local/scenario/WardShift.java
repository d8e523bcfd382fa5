package fi.osallisuus.local.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * One shift on a ward, as the scenario's table has it.
 *
 * @param from local clock time of its start
 * @param improve things to improve in the order of {@link #CATEGORIES}
 * @param strengths the same of strengths
 * @param toSummary days until the summary is handed in
 */
record WardShift(
    String ward,
    String round,
    LocalDate day,
    LocalTime from,
    LocalTime to,
    int patients,
    int relatives,
    List<Integer> improve,
    List<Integer> strengths,
    int toSummary,
    int writingHours) {
  static final List<String> CATEGORIES =
      List.of("INTERACTION", "ACTIVITY", "ENVIRONMENT", "SPACES");
  static final List<WardShift> SPRING =
      List.of(
          spring("W1", "2026-04-07", List.of(4, 3, 2, 1)),
          spring("W2", "2026-04-09", List.of(3, 2, 2, 1)),
          spring("W3", "2026-04-14", List.of(2, 2, 1, 1)));

  /** 38 observations: 14, 9, 8, 7 by category, 21 to improve and 17 strengths. */
  static final List<WardShift> AUTUMN =
      List.of(
          autumn(
              "W1",
              "2026-10-06",
              "09:00",
              "14:00",
              5,
              2,
              List.of(3, 2, 1, 1),
              List.of(2, 1, 1, 0),
              3),
          autumn(
              "W2",
              "2026-10-08",
              "09:00",
              "14:30",
              3,
              1,
              List.of(2, 1, 1, 1),
              List.of(1, 1, 1, 1),
              5),
          autumn(
              "W3",
              "2026-10-13",
              "12:00",
              "18:00",
              4,
              2,
              List.of(1, 1, 1, 1),
              List.of(2, 1, 0, 1),
              2),
          autumn(
              "W4",
              "2026-10-14",
              "10:00",
              "15:15",
              6,
              3,
              List.of(1, 1, 2, 1),
              List.of(2, 1, 1, 1),
              6));

  LocalDateTime ends() {
    return day.atTime(to);
  }

  LocalDate summaryOn() {
    return day.plusDays(toSummary);
  }

  private static WardShift spring(String ward, String day, List<Integer> improve) {
    return new WardShift(
        ward,
        "2026-SPRING",
        LocalDate.parse(day),
        LocalTime.of(9, 0),
        LocalTime.of(14, 0),
        5,
        5,
        improve,
        List.of(1, 1, 1, 1),
        4,
        1);
  }

  private static WardShift autumn(
      String ward,
      String day,
      String from,
      String to,
      int patients,
      int relatives,
      List<Integer> improve,
      List<Integer> strengths,
      int toSummary) {
    return new WardShift(
        ward,
        "2026-AUTUMN",
        LocalDate.parse(day),
        LocalTime.parse(from),
        LocalTime.parse(to),
        patients,
        relatives,
        improve,
        strengths,
        toSummary,
        2);
  }
}
