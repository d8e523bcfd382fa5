package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.slot.KnownOpenings;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims a slot of a reception as it is remembered. A refusal may come of an old memory, so it
 * counts only when the reception was read anew.
 */
@ApplicationScoped
class Claiming {
  private final KnownOpenings openings;
  private final SlotClaims claims;
  private final SlotTaken taken;

  Claiming(KnownOpenings openings, SlotClaims claims, SlotTaken taken) {
    this.openings = openings;
    this.claims = claims;
    this.taken = taken;
  }

  /** What is to be claimed, by the rules of the reception; may refuse, and changes nothing. */
  @FunctionalInterface
  interface Draft {
    Appointment of(Opening opening);
  }

  /** An appointment that has its slot, and the reception as it is. */
  record Claimed(Appointment appointment, Opening opening) {}

  Claimed claim(UUID receptionId, Draft draft, Instant now) {
    var remembered = openings.remembered(receptionId);
    return remembered
        .flatMap(opening -> tried(opening, draft, now))
        .orElseGet(() -> claimAnew(receptionId, remembered, draft, now));
  }

  private Optional<Claimed> tried(Opening opening, Draft draft, Instant now) {
    try {
      var appointment = draft.of(opening);
      return claims.take(appointment, opening, now)
          ? Optional.of(new Claimed(appointment, opening))
          : Optional.empty();
    } catch (Problem perhapsNotAnyMore) {
      return Optional.empty();
    }
  }

  private Claimed claimAnew(
      UUID receptionId, Optional<Opening> remembered, Draft draft, Instant now) {
    var opening = openings.read(receptionId);
    var appointment = draft.of(opening);
    boolean triedBefore = remembered.filter(opening::equals).isPresent();
    if (triedBefore || !claims.take(appointment, opening, now)) {
      throw taken.problem(opening, appointment.slot());
    }
    return new Claimed(appointment, opening);
  }
}
