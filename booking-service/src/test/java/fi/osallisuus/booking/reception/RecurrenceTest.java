package fi.osallisuus.booking.reception;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.calendar.OpenHours;
import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
  private static final DaySchedule NINE_TO_THREE =
      new DaySchedule(
          LocalTime.of(9, 0),
          LocalTime.of(15, 0),
          List.of(new BreakTime(LocalTime.of(12, 0), LocalTime.of(13, 0))),
          45,
          15);

  @Test
  void givesTheSixDatesOfTheScenarioAndTwentySlotsOnFourOfThem() {
    var dates =
        new Recurrence(
                Set.of(MONDAY, FRIDAY), LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 10), 1)
            .dates();
    var calendar = new OfficeCalendar(OpenHours.usual(), List.of());
    var held =
        dates.stream()
            .filter(d -> calendar.refusal(d, LocalTime.of(9, 0), LocalTime.of(15, 0)).isEmpty())
            .map(date -> NINE_TO_THREE.recurring(date, WallTime.HELSINKI))
            .toList();

    assertThat(dates)
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-03-23", "2026-03-27", "2026-03-30", "2026-04-03", "2026-04-06", "2026-04-10");
    assertThat(held).hasSize(4);
    assertThat(held.stream().flatMap(s -> s.slots().stream())).hasSize(20);
    assertThat(first(held.get(1))).isEqualTo(Instant.parse("2026-03-27T07:00:00Z"));
    assertThat(first(held.get(2))).isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
    assertThat(held).allMatch(session -> session.workedMinutes() == 300);
  }

  @Test
  void keepsTheClockTimeOverBothChangesOfTheClock() {
    assertThat(firstOn(LocalDate.of(2027, 3, 23))).isEqualTo("2027-03-23T07:00:00Z");
    assertThat(firstOn(LocalDate.of(2027, 3, 30))).isEqualTo("2027-03-30T06:00:00Z");
    assertThat(firstOn(LocalDate.of(2027, 10, 26))).isEqualTo("2027-10-26T06:00:00Z");
    assertThat(firstOn(LocalDate.of(2027, 11, 2))).isEqualTo("2027-11-02T07:00:00Z");
  }

  @Test
  void everyDayOfFourYearsEqualsAnIndependentReckoning() {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2030, 1, 1))
        .forEach(
            date -> {
              var session = NINE_TO_THREE.recurring(date, WallTime.HELSINKI);
              assertThat(first(session))
                  .isEqualTo(
                      date.atTime(9, 0).toInstant(ZoneOffset.ofHours(isSummer(date) ? 3 : 2)));
              assertThat(session.slots()).hasSize(5);
              assertThat(session.time().length().toHours()).isEqualTo(6);
            });
  }

  @Test
  void everyOtherWeekIsCountedInWeeksOfTheCalendar() {
    var dates =
        new Recurrence(Set.of(TUESDAY), LocalDate.of(2026, 3, 18), LocalDate.of(2026, 4, 30), 2)
            .dates();

    assertThat(dates)
        .extracting(LocalDate::toString)
        .containsExactly("2026-03-31", "2026-04-14", "2026-04-28");
  }

  @Test
  void aPeriodOfMoreThanAYearIsRefused() {
    var long367 =
        new Recurrence(Set.of(MONDAY), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 2), 1);

    assertThatThrownBy(long367::dates)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("RANGE_TOO_LONG"));
  }

  @Test
  void aSingleReceptionAtATimeThatTheClockSkipsIsRefused() {
    var night = new DaySchedule(LocalTime.of(3, 30), LocalTime.of(6, 0), List.of(), 30, 0);

    assertThatThrownBy(() -> night.on(LocalDate.of(2026, 3, 29), WallTime.HELSINKI, null))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("LOCAL_TIME_DOES_NOT_EXIST"));
  }

  @Test
  void breaksLieInsideAndDoNotOverlap() {
    var outside =
        new DaySchedule(
            LocalTime.of(9, 0),
            LocalTime.of(12, 0),
            List.of(new BreakTime(LocalTime.of(11, 30), LocalTime.of(12, 30))),
            30,
            0);

    assertThatThrownBy(outside::check)
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("BREAK_OUTSIDE_RECEPTION"));
    NINE_TO_THREE.check();
  }

  private static Instant first(Session session) {
    return session.slots().getFirst().start();
  }

  private static String firstOn(LocalDate date) {
    return first(NINE_TO_THREE.recurring(date, WallTime.HELSINKI)).toString();
  }

  /**
   * Summer time as the rule says it, without asking the zone: last Sundays of March and October.
   */
  private static boolean isSummer(LocalDate date) {
    return !date.isBefore(lastSunday(date.getYear(), 3))
        && date.isBefore(lastSunday(date.getYear(), 10));
  }

  private static LocalDate lastSunday(int year, int month) {
    var day = LocalDateTime.of(year, month, 31, 0, 0).toLocalDate();
    return day.minusDays(day.getDayOfWeek().getValue() % 7);
  }
}
