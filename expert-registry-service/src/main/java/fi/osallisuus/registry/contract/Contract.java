package fi.osallisuus.registry.contract;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.expiry.ExpiryNotice;
import fi.osallisuus.registry.gate.ContractTerm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract: drafted, approved by HR, signed, and perhaps ended early (S0-40). */
@Entity
class Contract extends Row {
  private UUID expertId;

  @Enumerated(EnumType.STRING)
  private ContractType type;

  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private String templateVersion;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  private @Nullable String approvedBy;
  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate signedOn;
  private @Nullable LocalDate endsOn;
  private @Nullable LocalDate expiryNoticedOn;

  Contract() {}

  Contract(UUID expertId, DraftContract draft) {
    if (draft.validTo() != null && draft.validTo().isBefore(draft.validFrom())) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("/validTo");
    }
    this.expertId = expertId;
    type = draft.type();
    validFrom = draft.validFrom();
    validTo = draft.validTo();
    templateVersion = draft.templateVersion();
    status = ContractStatus.DRAFT;
  }

  void approve(String by, LocalDate day) {
    move(ContractStatus.DRAFT, ContractStatus.APPROVED);
    approvedBy = by;
    approvedOn = day;
  }

  void sign(LocalDate day) {
    move(ContractStatus.APPROVED, ContractStatus.SIGNED);
    signedOn = day;
  }

  void terminate(LocalDate day) {
    move(ContractStatus.SIGNED, ContractStatus.TERMINATED);
    if (validTo != null && day.isAfter(validTo)) {
      throw Problem.unprocessable("DATES_REVERSED", "The contract ends before that day anyway.")
          .at("/endsOn");
    }
    endsOn = day;
  }

  /** Not a change of the contract, so its version stays. */
  ExpiryNotice notice(LocalDate day) {
    expiryNoticedOn = day;
    return new ExpiryNotice(id(), version(), expertId, Objects.requireNonNull(validTo), day);
  }

  /** The days it gives to the gate; only called for signed or terminated contracts. */
  ContractTerm term() {
    return new ContractTerm(
        type == ContractType.VOLUNTEER, validFrom, endsOn == null ? validTo : endsOn);
  }

  private void move(ContractStatus from, ContractStatus to) {
    if (status != from) {
      throw Problem.conflict(
              "CONTRACT_TRANSITION_NOT_ALLOWED",
              "A contract in state %s cannot become %s.".formatted(status, to))
          .with("state", status);
    }
    status = to;
    changed();
  }

  UUID expertId() {
    return expertId;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }

  ContractView view() {
    return new ContractView(
        id(),
        expertId,
        type,
        validFrom,
        validTo,
        templateVersion,
        status,
        approvedOn,
        signedOn,
        endsOn,
        version());
  }
}
