package fi.osallisuus.booking.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An expert as far as booking needs it: may receive or what is missing, and with which themes. */
public record KnownExpert(
    UUID id,
    boolean mayReceive,
    @Nullable LocalDate receiveFrom,
    @Nullable LocalDate receiveUntil,
    List<String> themes,
    List<String> missing,
    @Nullable String pauseReason) {

  /** In the order of an expert's path, so that the refusal names the first step still open. */
  private static final List<String> GATE =
      List.of(
          "TRAINING_NOT_VERIFIED",
          "CONTRACT_NOT_VALID",
          "ORIENTATION_INCOMPLETE",
          "JOB_DESCRIPTION_NOT_ACKNOWLEDGED",
          "CONFIDENTIALITY_NOT_GIVEN",
          "THEME_CONSENT_MISSING",
          "PROCESSING_RESTRICTED");

  private static final String NOT_ACTIVE = "EXPERT_NOT_ACTIVE";
  private static final Gate NO_CONTRACT =
      new Gate("CONTRACT_NOT_VALID", List.of("CONTRACT_NOT_VALID"));

  /** The first thing that is missing, and all of them. */
  public record Gate(String code, List<String> missing) {}

  /** Why this expert may not receive on that day (S0-30, S0-40, S0-42). */
  public Optional<Gate> gate(LocalDate day) {
    if (!mayReceive) {
      var first = GATE.stream().filter(missing::contains).findFirst().orElse(NOT_ACTIVE);
      return Optional.of(new Gate(first, missing.isEmpty() ? List.of(first) : missing));
    }
    boolean early = receiveFrom != null && day.isBefore(receiveFrom);
    boolean late = receiveUntil != null && day.isAfter(receiveUntil);
    return early || late ? Optional.of(NO_CONTRACT) : Optional.empty();
  }

  /** A theme fits whichever its basis is, own or next of kin (S0-31). */
  public boolean fits(KnownUnit unit) {
    return unit.requiredThemes().isEmpty() || !Collections.disjoint(unit.requiredThemes(), themes);
  }
}
