package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Explanation.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the way inside a reception. */
@ApplicationScoped
class OpeningReasons {
  private static final String LOST =
      "The reception has lost what it needs; it is on the list of flagged receptions.";

  private final Openings openings;
  private final Sql sql;

  OpeningReasons(Openings openings, Sql sql) {
    this.openings = openings;
    this.sql = sql;
  }

  List<Reason> of(Opening opening, Instant start, @Nullable String theme, Instant now) {
    var reasons = new ArrayList<Reason>();
    lost(opening.receptionId()).forEach(code -> reasons.add(Reason.of(code, LOST)));
    if (!opening.published() && reasons.isEmpty()) {
      reasons.add(Reason.of(Why.RECEPTION_NOT_OPEN));
    }
    if (theme != null && hostsLack(opening, theme)) {
      reasons.add(Reason.of(Why.THEME_MISMATCH));
    }
    if (!start.isAfter(now)) {
      reasons.add(Reason.of(Why.IN_THE_PAST));
    }
    time(opening, start, now).ifPresent(reasons::add);
    return reasons.stream().map(reason -> reason.at(opening.receptionId())).toList();
  }

  private Optional<Reason> time(Opening opening, Instant start, Instant now) {
    var session = opening.session();
    var slot = session.slotAt(start);
    if (slot.isPresent()) {
      return openings.claims(opening.receptionId(), now).stream()
          .filter(claim -> claim.time().overlaps(slot.get()))
          .findFirst()
          .map(claim -> taken(opening, claim.until()));
    }
    if (start.isBefore(session.time().start()) || !start.isBefore(session.time().end())) {
      return Optional.of(during(Why.OUTSIDE_RECEPTION, opening, session.time()));
    }
    return Optional.of(
        session.breaks().stream()
            .filter(pause -> !start.isBefore(pause.start()) && start.isBefore(pause.end()))
            .findFirst()
            .map(pause -> during(Why.BREAK, opening, pause))
            .orElse(Reason.of(Why.NOT_A_SLOT)));
  }

  private static Reason taken(Opening opening, @Nullable Instant heldUntil) {
    return heldUntil == null
        ? Reason.of(Why.TAKEN)
        : Reason.of(Why.HELD).during(null, opening.local(heldUntil));
  }

  private static Reason during(Why why, Opening opening, Span time) {
    return Reason.of(why).during(opening.local(time.start()), opening.local(time.end()));
  }

  private boolean hostsLack(Opening opening, String theme) {
    return openings.themes(opening.expertIds()).values().stream()
        .flatMap(List::stream)
        .noneMatch(theme::equals);
  }

  private Stream<String> lost(UUID receptionId) {
    return sql
        .list(
            "select distinct code from reception_flag where reception_id = ? order by code",
            row -> row.getString("code"),
            receptionId)
        .stream();
  }
}
