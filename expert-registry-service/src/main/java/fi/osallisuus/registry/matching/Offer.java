package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an expert is asked for a task; its state changes only through verbs. */
@Entity
class Offer extends Row {
  private UUID requestId;
  private UUID expertId;

  @Enumerated(EnumType.STRING)
  private OfferStatus status;

  private Instant sendAt;
  private Instant expiresAt;
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable OfferRefusal declineReason;

  private @Nullable UUID substituteId;
  private @Nullable OfferedFee fee;

  Offer() {}

  Offer(
      UUID requestId, UUID expertId, Instant sendAt, Instant expiresAt, @Nullable OfferedFee fee) {
    this.requestId = requestId;
    this.expertId = expertId;
    this.sendAt = sendAt;
    this.expiresAt = expiresAt;
    this.fee = fee;
    status = OfferStatus.SCHEDULED;
  }

  void send() {
    move(OfferStatus.SENT);
  }

  void withdraw() {
    move(OfferStatus.WITHDRAWN);
  }

  void expire() {
    move(OfferStatus.EXPIRED);
  }

  void accept(Instant now) {
    answer(OfferStatus.ACCEPTED, now);
  }

  /** No reason is needed. */
  void decline(@Nullable OfferRefusal reason, Instant now) {
    answer(OfferStatus.DECLINED, now);
    declineReason = reason;
  }

  /** Whoever is proposed is known to the coordinator only, and only if there is such a one. */
  void proposeSubstitute(@Nullable UUID substitute, Instant now) {
    answer(OfferStatus.SUBSTITUTE_PROPOSED, now);
    substituteId = substitute;
  }

  private void answer(OfferStatus answer, Instant now) {
    if (status == OfferStatus.EXPIRED || (status == OfferStatus.SENT && !now.isBefore(expiresAt))) {
      throw Problem.conflict("OFFER_EXPIRED", "The time to answer is over.");
    }
    move(answer);
    answeredAt = now;
  }

  private void move(OfferStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "OFFER_TRANSITION_NOT_ALLOWED",
              "An offer in state %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  boolean open() {
    return OfferStatus.OPEN.contains(status);
  }

  boolean dueToSend(Instant now) {
    return status == OfferStatus.SCHEDULED && !now.isBefore(sendAt);
  }

  boolean dueToExpire(Instant now) {
    return open() && !now.isBefore(expiresAt);
  }

  UUID requestId() {
    return requestId;
  }

  UUID expertId() {
    return expertId;
  }

  OfferStatus status() {
    return status;
  }

  Instant sendAt() {
    return sendAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant answeredAt() {
    return answeredAt;
  }

  @Nullable OfferRefusal declineReason() {
    return declineReason;
  }

  @Nullable UUID substituteId() {
    return substituteId;
  }

  @Nullable OfferedFee fee() {
    return fee;
  }
}
