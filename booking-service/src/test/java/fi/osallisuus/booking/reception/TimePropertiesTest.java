package fi.osallisuus.booking.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.booking.slot.WallFilter;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random rules over the years 2026–2035 against a naive reckoning that knows no zone, whatever the
 * zone of the machine. The seeds stand still, so that a failure can be had again.
 */
class TimePropertiesTest {
  private static final int TIMES = 4000;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
  private final TimeZone machine = TimeZone.getDefault();

  @AfterEach
  void putTheZoneBack() {
    TimeZone.setDefault(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Helsinki", "America/New_York"})
  void everyScheduleOfEveryDayHasTheInstantsOfTheLaw(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    var random = new Random(20260322);
    for (int i = 0; i < TIMES; i++) {
      var day = day(random);
      var schedule = schedule(random);

      var session = schedule.recurring(day, WallTime.HELSINKI);

      assertThat(session.time())
          .as("%s %s", day, schedule)
          .isEqualTo(
              new Span(
                  FinnishTime.instant(day.atTime(schedule.from())),
                  FinnishTime.instant(day.atTime(schedule.to()))));
      assertThat(session.slots())
          .as("%s %s", day, schedule)
          .containsExactlyElementsOf(slots(day, schedule));
      assertThat(session.breaks()).allMatch(pause -> pause.end().isAfter(pause.start()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Helsinki", "America/New_York"})
  void everyRecurrenceHasTheDatesThatCountingWeeksByHandGives(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    var random = new Random(20261025);
    for (int i = 0; i < 1000; i++) {
      var first = day(random);
      var last = random.nextBoolean() ? null : first.plusDays(random.nextInt(400));
      var weekdays = weekdays(random);
      int interval = 1 + random.nextInt(4);
      var from = first.plusDays(random.nextInt(200) - 100L);
      var to = from.plusDays(random.nextInt(300));

      assertThat(new Recurrence(weekdays, first, last, interval).dates(from, to))
          .isEqualTo(byHand(weekdays, first, last == null ? to : last, interval, from, to));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Helsinki", "America/New_York"})
  void everyOtherWeekKeepsItsClockTimeOverBothChangesOfTenYears(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    var nine = new DaySchedule(LocalTime.of(9, 0), LocalTime.of(15, 0), List.of(), 45, 15);
    var tuesdays = new Recurrence(Set.of(DayOfWeek.TUESDAY), FIRST, null, 2).dates(FIRST, LAST);

    assertThat(tuesdays).hasSize(260);
    for (int i = 1; i < tuesdays.size(); i++) {
      assertThat(tuesdays.get(i)).isEqualTo(tuesdays.get(i - 1).plusDays(14));
      var start = nine.recurring(tuesdays.get(i), WallTime.HELSINKI).time().start();
      assertThat(FinnishTime.local(start)).isEqualTo(tuesdays.get(i).atTime(9, 0));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Helsinki", "America/New_York"})
  void theTimeOfDayOfASearchIsTheClockOnTheWall(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    var random = new Random(20270328);
    for (int i = 0; i < TIMES; i++) {
      var start = FinnishTime.instant(day(random).atTime(time(random, 0, 287)));
      var slot = new Span(start, start.plus(Duration.ofMinutes(5L + 5 * random.nextInt(24))));
      var earliest = time(random, 0, 200);
      var latest = time(random, 201, 287);
      var weekdays = List.copyOf(weekdays(random));

      var from = FinnishTime.local(slot.start());
      var to = FinnishTime.local(slot.end());
      boolean fits =
          !from.toLocalTime().isBefore(earliest)
              && to.toLocalDate().equals(from.toLocalDate())
              && !to.toLocalTime().isAfter(latest)
              && weekdays.contains(from.getDayOfWeek());
      assertThat(new WallFilter(earliest, latest, weekdays).holds(slot, WallTime.HELSINKI))
          .as("%s %s-%s", slot, earliest, latest)
          .isEqualTo(fits);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Helsinki", "America/New_York"})
  void everyDayHasItsHoursAndSkippedAndRepeatedTimesAreNotGuessed(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    FIRST
        .datesUntil(LAST)
        .forEach(
            day -> {
              var midnight = day.atStartOfDay(WallTime.HELSINKI).toInstant();
              var next = day.plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant();
              assertThat(midnight).isEqualTo(FinnishTime.instant(day.atStartOfDay()));
              assertThat(Duration.between(midnight, next).toHours())
                  .isEqualTo(FinnishTime.hours(day));
              single(day, LocalTime.of(3, 30));
            });
  }

  private static void single(LocalDate day, LocalTime time) {
    var local = day.atTime(time);
    switch (FinnishTime.hours(day)) {
      case 23 -> refused(day, time, "LOCAL_TIME_DOES_NOT_EXIST");
      case 25 -> {
        refused(day, time, "AMBIGUOUS_LOCAL_TIME");
        assertThat(WallTime.resolve(local, WallTime.HELSINKI, ZoneOffset.ofHours(2)))
            .isEqualTo(FinnishTime.instant(local).plus(Duration.ofHours(1)));
      }
      default ->
          assertThat(WallTime.resolve(local, WallTime.HELSINKI, null))
              .isEqualTo(FinnishTime.instant(local));
    }
  }

  private static void refused(LocalDate day, LocalTime time, String code) {
    assertThatThrownBy(() -> WallTime.resolve(day.atTime(time), WallTime.HELSINKI, null))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  /** Minute by minute: which are worked, and which of them a slot can begin at. */
  private static List<Span> slots(LocalDate day, DaySchedule schedule) {
    var start = FinnishTime.instant(day.atTime(schedule.from()));
    var end = FinnishTime.instant(day.atTime(schedule.to()));
    int minutes = (int) Math.max(0, Duration.between(start, end).toMinutes());
    var worked = new boolean[minutes];
    IntStream.range(0, minutes)
        .forEach(m -> worked[m] = !isBreak(day, schedule, start.plus(Duration.ofMinutes(m))));
    var slots = new ArrayList<Span>();
    int at = 0;
    while (at < minutes) {
      int from = at;
      while (at < minutes && worked[at]) {
        at++;
      }
      for (int s = from;
          s + schedule.slotMinutes() <= at;
          s += schedule.slotMinutes() + schedule.pauseMinutes()) {
        var begins = start.plus(Duration.ofMinutes(s));
        slots.add(new Span(begins, begins.plus(Duration.ofMinutes(schedule.slotMinutes()))));
      }
      at++;
    }
    return slots;
  }

  private static boolean isBreak(LocalDate day, DaySchedule schedule, Instant minute) {
    return schedule.breaks().stream()
        .anyMatch(
            b ->
                !minute.isBefore(FinnishTime.instant(day.atTime(b.from())))
                    && minute.isBefore(FinnishTime.instant(day.atTime(b.to()))));
  }

  private static List<LocalDate> byHand(
      Set<DayOfWeek> weekdays,
      LocalDate first,
      LocalDate last,
      int interval,
      LocalDate from,
      LocalDate to) {
    var dates = new ArrayList<LocalDate>();
    int week = 0;
    for (var day = first; !day.isAfter(last) && !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.MONDAY && !day.equals(first)) {
        week++;
      }
      if (week % interval == 0 && weekdays.contains(day.getDayOfWeek()) && !day.isBefore(from)) {
        dates.add(day);
      }
    }
    return dates;
  }

  /** Every fourth is a day of the clock change, where everything goes wrong that can. */
  private static LocalDate day(Random random) {
    int year = 2026 + random.nextInt(10);
    return switch (random.nextInt(8)) {
      case 0 -> FinnishTime.lastSunday(year, 3);
      case 1 -> FinnishTime.lastSunday(year, 10);
      default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    };
  }

  private static DaySchedule schedule(Random random) {
    int from = random.nextInt(200);
    int to = from + 6 + random.nextInt(287 - from - 6);
    var cuts = random.ints(2L * random.nextInt(4), from, to).distinct().sorted().boxed().toList();
    var breaks = new ArrayList<BreakTime>();
    for (int i = 0; i + 1 < cuts.size(); i += 2) {
      breaks.add(new BreakTime(time(cuts.get(i)), time(cuts.get(i + 1))));
    }
    return new DaySchedule(
        time(from), time(to), breaks, 5 + 5 * random.nextInt(18), 5 * random.nextInt(5));
  }

  private static Set<DayOfWeek> weekdays(Random random) {
    var some = EnumSet.noneOf(DayOfWeek.class);
    Stream.of(DayOfWeek.values()).filter(day -> random.nextInt(3) == 0).forEach(some::add);
    some.add(DayOfWeek.of(1 + random.nextInt(7)));
    return some;
  }

  private static LocalTime time(Random random, int from, int to) {
    return time(from + random.nextInt(to - from + 1));
  }

  private static LocalTime time(int fiveMinutes) {
    return LocalTime.of(fiveMinutes / 12, fiveMinutes % 12 * 5);
  }
}
