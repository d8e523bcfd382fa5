package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.round.RoundDays;
import fi.osallisuus.booking.ward.Grounds;
import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was looked up for a plan, and the rules that hold on each of its days. */
record Setting(
    ZoneId zone,
    @Nullable OfficeCalendar calendar,
    @Nullable Grounds ward,
    @Nullable RoundDays round,
    List<KnownExpert> experts) {

  /** Empty when nothing but what others have claimed can stand in the way. */
  Optional<Problem> refusal(Timing when, Instant now) {
    if (!when.startsAt().isAfter(now)) {
      return refuse("IN_THE_PAST", "It is planned ahead.", "/date");
    }
    var closed =
        calendar == null
            ? Optional.<OfficeCalendar.Refusal>empty()
            : calendar.refusal(when.localDate(), when.localStart(), when.localEnd());
    if (closed.isPresent()) {
      return refuse(
          closed.get().name(), "The site is closed then; declare an opening first.", "/from");
    }
    if (ward != null && !ward.receives(when.localDate(), when.localStart(), when.localEnd())) {
      return refuse("OUTSIDE_WARD_HOURS", "The ward has no observers then.", "/from");
    }
    if (round != null && !round.covers(when.localDate())) {
      return refuse("OUTSIDE_ROUND", "The round has other days.", "/date");
    }
    return gate(when);
  }

  /** Whoever works here as an expert is ACTIVE that day, with all that belongs to it (S2-08). */
  private Optional<Problem> gate(Timing when) {
    for (int i = 0; i < experts.size(); i++) {
      var gate = experts.get(i).gate(when.localDate());
      if (gate.isPresent()) {
        return Optional.of(
            Problem.conflict(gate.get().code(), "The expert may not work that day.")
                .at("/expertIds/" + i)
                .with("missing", gate.get().missing()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Problem> refuse(String code, String detail, String pointer) {
    return Optional.of(Problem.unprocessable(code, detail).at(pointer));
  }
}
