package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.reception.PlannedDate.State;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Publishes the dates of a recurrence up to a day, and keeps why the others are not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rolling {
  private final Publishing publishing;
  private final PlannedDates dates;
  private final Clock clock;

  Rolling(Publishing publishing, PlannedDates dates, Clock clock) {
    this.publishing = publishing;
    this.dates = dates;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(WallTime.HELSINKI).toLocalDate();
  }

  /**
   * Dates not yet decided, and those that a rule refused: a contract may have been renewed, a
   * closure withdrawn. What a person skipped stays skipped.
   */
  RecurrenceOutcome publish(StandingPlan standing, LocalDate until) {
    var outcome = RecurrenceOutcome.of(standing.id);
    var due = due(standing, until);
    if (!due.isEmpty()) {
      publish(standing, due, outcome);
    }
    standing.published(until);
    return outcome.until(standing.publishedUntil);
  }

  /** One date, whatever became of it before. */
  RecurrenceOutcome publish(StandingPlan standing, LocalDate day, DaySchedule times) {
    var outcome = RecurrenceOutcome.of(standing.id);
    publish(standing, Map.of(day, times), outcome);
    return outcome.until(standing.publishedUntil);
  }

  private Map<LocalDate, DaySchedule> due(StandingPlan standing, LocalDate until) {
    var from = today().isAfter(standing.firstDay) ? today() : standing.firstDay;
    var known =
        dates.from(standing.id, from).stream()
            .collect(Collectors.toMap(PlannedDate::date, date -> date));
    var due = new TreeMap<LocalDate, DaySchedule>();
    for (var day : standing.rule().dates(standing.firstDay, until)) {
      var said = known.get(day);
      boolean isNew = day.isAfter(standing.publishedUntil) && said == null;
      boolean isOpen = said != null && (said.state() == State.REFUSED || said.state() == State.DUE);
      if (isNew || isOpen) {
        due.put(day, said == null ? standing.schedule() : said.schedule(standing.schedule()));
      }
    }
    return due;
  }

  private void publish(
      StandingPlan standing, Map<LocalDate, DaySchedule> due, RecurrenceOutcome outcome) {
    var days = new ArrayList<>(due.keySet());
    var plan = standing.plan();
    Admission admission;
    try {
      admission = publishing.known(plan, days.getFirst(), days.getLast());
    } catch (Problem problem) {
      // What is wrong on every date alike, such as a room out of use, is kept with every date.
      days.forEach(day -> refuse(standing, day, Refusal.of(problem), outcome));
      return;
    }
    due.forEach((day, schedule) -> publish(standing, plan.on(schedule), admission, day, outcome));
  }

  private void publish(
      StandingPlan standing,
      Plan plan,
      Admission admission,
      LocalDate day,
      RecurrenceOutcome outcome) {
    var session = plan.schedule().recurring(day, admission.premises().zone());
    var reception = new Reception(Ids.next(), plan, admission, day, session, standing.id);
    var refusal = publishing.place(reception, plan, admission);
    if (refusal.isPresent()) {
      refuse(standing, day, refusal.get(), outcome);
      return;
    }
    publishing.flush();
    dates.published(standing.id, day, reception.id);
    outcome.created().add(reception.view());
  }

  private void refuse(
      StandingPlan standing, LocalDate day, Refusal refusal, RecurrenceOutcome outcome) {
    dates.refused(standing.id, day, refusal.code());
    outcome.refused().add(RecurrenceOutcome.Refused.of(day, refusal));
  }
}
