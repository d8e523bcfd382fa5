package fi.osallisuus.local.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happens in a story and when; the suite's clock follows it from one moment to the next. */
final class Diary {
  /** Office hours have begun. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final SortedMap<LocalDateTime, List<Runnable>> entries = new TreeMap<>();

  /** On the morning of a day; what is entered for the same moment happens in that order. */
  void on(LocalDate day, Runnable what) {
    at(day.atTime(MORNING), what);
  }

  void on(String day, Runnable what) {
    on(LocalDate.parse(day), what);
  }

  void at(LocalDateTime moment, Runnable what) {
    entries.computeIfAbsent(moment, m -> new ArrayList<>()).add(what);
  }

  /** Lives through all of it, in the order of time. */
  void live(SuiteClock clock) {
    entries.forEach(
        (moment, happening) -> {
          clock.moveTo(moment);
          happening.forEach(Runnable::run);
        });
  }
}
