package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features may know of an initiative. */
public record InitiativeCard(
    UUID id,
    String code,
    InitiativeKind kind,
    InitiativePhase phase,
    LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  /** An ended initiative is history. */
  public void requireOpen() {
    if (phase == InitiativePhase.ENDED) {
      throw Problem.conflict("INITIATIVE_CLOSED", "An ended initiative does not change any more.");
    }
  }
}
