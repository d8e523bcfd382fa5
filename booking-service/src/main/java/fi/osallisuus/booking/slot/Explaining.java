package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.slot.Explanation.Reason;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells why a time is or is not offered, with the same rules by which it is. */
@ApplicationScoped
@Transactional
class Explaining {
  private static final int ALTERNATIVES = 3;

  private final Openings openings;
  private final OpeningReasons inside;
  private final AbsenceReasons absence;
  private final NextSlots nextSlots;
  private final Clock clock;

  Explaining(
      Openings openings,
      OpeningReasons inside,
      AbsenceReasons absence,
      NextSlots nextSlots,
      Clock clock) {
    this.openings = openings;
    this.inside = inside;
    this.absence = absence;
    this.nextSlots = nextSlots;
    this.clock = clock;
  }

  Explanation explain(ExplainSlot question) {
    var now = clock.instant();
    var start = question.start().toInstant();
    var reasons = new ArrayList<Reason>();
    boolean offered = false;
    var candidates = candidates(question, start);
    for (var opening : candidates) {
      var why = inside.of(opening, start, question.theme(), now);
      offered |= why.isEmpty();
      reasons.addAll(why);
    }
    if (candidates.isEmpty()) {
      reasons.addAll(absence.of(question, start, now));
    }
    var local = start.atZone(WallTime.HELSINKI);
    return new Explanation(
        offered,
        local.toOffsetDateTime(),
        local.getZone().getId(),
        local.toLocalDateTime(),
        offered ? List.of() : reasons,
        offered ? List.of() : alternatives(question, start.isAfter(now) ? start : now));
  }

  private List<Opening> candidates(ExplainSlot question, Instant start) {
    UUID id = question.receptionId();
    return id == null ? openings.at(question.where(), start) : openings.find(id).stream().toList();
  }

  private List<FreeSlot> alternatives(ExplainSlot question, Instant from) {
    var filter =
        new SlotFilter(
            question.serviceCode(),
            question.siteId() == null ? List.of() : List.of(question.siteId()),
            null,
            question.expertId() == null ? List.of() : List.of(question.expertId()),
            question.theme(),
            null,
            null,
            WallFilter.ANY);
    return nextSlots.first(filter, from, ALTERNATIVES);
  }
}
