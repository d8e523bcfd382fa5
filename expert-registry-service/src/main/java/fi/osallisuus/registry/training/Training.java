package fi.osallisuus.registry.training;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expiry.ExpiryNotice;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training the expert went through; lengths differ by provider, so none is demanded (facts 2.6).
 */
@Entity
class Training extends Row {
  private UUID expertId;
  private String provider;
  private String name;
  private BigDecimal hours;
  private LocalDate endedOn;
  private boolean evidenceSeen;
  private @Nullable LocalDate verifiedOn;
  private @Nullable String verifiedBy;
  private @Nullable LocalDate validUntil;
  private @Nullable LocalDate expiryNoticedOn;

  Training() {}

  Training(UUID expertId, AddTraining request) {
    this.expertId = expertId;
    provider = request.provider();
    name = request.name();
    hours = request.hours();
    endedOn = request.endedOn();
    evidenceSeen = request.evidenceSeen();
    validUntil = request.validUntil();
    if (validUntil != null && validUntil.isBefore(endedOn)) {
      throw Problem.unprocessable("DATES_REVERSED", "It ends before the training did.")
          .at("/validUntil");
    }
  }

  /** Not a change of the training, so its version stays. */
  ExpiryNotice notice(LocalDate day) {
    expiryNoticedOn = day;
    return new ExpiryNotice(id(), version(), expertId, Objects.requireNonNull(validUntil), day);
  }

  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  /** A flag that the evidence was seen is enough; the file is not kept (S0-30). */
  void verify(VerifyTraining request, String by) {
    if (verifiedOn != null) {
      throw Problem.conflict("TRAINING_ALREADY_VERIFIED", "The training is verified already.");
    }
    if (!evidenceSeen && !request.evidenceSeen()) {
      throw Problem.conflict("EVIDENCE_NOT_SEEN", "Nobody has seen the evidence of the training.");
    }
    if (request.verifiedOn().isBefore(endedOn)) {
      throw Problem.unprocessable("DATES_REVERSED", "Verified before the training ended.")
          .at("/verifiedOn");
    }
    evidenceSeen = true;
    verifiedOn = request.verifiedOn();
    verifiedBy = by;
    changed();
  }

  UUID expertId() {
    return expertId;
  }

  TrainingView view() {
    return new TrainingView(
        id(),
        expertId,
        provider,
        name,
        hours,
        endedOn,
        evidenceSeen,
        verifiedOn,
        validUntil,
        version());
  }
}
