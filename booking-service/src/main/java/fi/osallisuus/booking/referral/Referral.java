package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody is guided here, from submission to the visit (S0-35). */
@Entity
@Table(name = "referral")
class Referral {
  /** After two months the situation may be another one: ask again. */
  private static final Duration VALID = Duration.ofDays(60);

  @Id private UUID id;
  @Version private long version;
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private ReferralSource source;

  @Enumerated(EnumType.STRING)
  private ClientType clientType;

  @Enumerated(EnumType.STRING)
  private ReferralStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable Suitability decision;

  private @Nullable String decidedByRole;
  private @Nullable Instant decidedAt;
  private @Nullable String sourceProfession;
  private @Nullable Catching catching;
  private @Nullable String reference;
  private byte[] codeHash;
  private String createdBy;
  private Instant createdAt;
  private Instant expiresAt;

  protected Referral() {}

  Referral(
      SubmitReferral request, byte[] codeHash, String createdBy, LocalDate catchBy, Instant now) {
    this.id = Ids.next();
    this.unitId = request.unitId();
    this.source = request.source();
    this.sourceProfession = request.sourceProfession();
    this.catching = Catching.due(catchBy);
    this.clientType = request.clientType();
    // A next of kin may come straight; only the others wait for a decision.
    this.status = clientType.needsDecision() ? ReferralStatus.SUBMITTED : ReferralStatus.ACCEPTED;
    this.reference = request.reference();
    this.codeHash = codeHash;
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = now.plus(VALID);
  }

  void review(Instant now) {
    moveTo(ReferralStatus.SUITABILITY_REVIEW, now);
  }

  /** Who finds that it suits answers for it from then on, until somebody else takes it over. */
  void decide(Suitability made, ResponsibleRole role, Instant now) {
    moveTo(made == Suitability.SUITABLE ? ReferralStatus.ACCEPTED : ReferralStatus.DECLINED, now);
    if (made == Suitability.SUITABLE) {
      catching = catching().caught(role, day(now));
    }
    decision = made;
    decidedByRole = role.name();
    decidedAt = now;
  }

  void take(ResponsibleRole role, Instant now) {
    if (status != ReferralStatus.ACCEPTED && status != ReferralStatus.BOOKED) {
      throw illegal("CAUGHT");
    }
    refuseExpired(now);
    catching = catching().caught(role, day(now));
  }

  void alarm(Instant now) {
    catching = catching().alarmed(now);
  }

  /** Whether a time may be held or booked with it now. */
  Guided guide(Instant now) {
    switch (status) {
      case SUBMITTED, SUITABILITY_REVIEW -> {
        refuseExpired(now);
        throw needsDecision();
      }
      case BOOKED ->
          throw Problem.conflict("REFERRAL_BOOKED", "A time has been booked with this referral.");
      case DECLINED ->
          throw Problem.conflict("REFERRAL_DECLINED", "The referral has been declined.");
      case CLOSED -> throw Problem.conflict("REFERRAL_CLOSED", "The referral has been closed.");
      case EXPIRED, ACCEPTED -> refuseExpired(now);
    }
    return new Guided(id, clientType, source);
  }

  void book(Instant now) {
    guide(now);
    moveTo(ReferralStatus.BOOKED, now);
  }

  void release(Instant now) {
    moveTo(ReferralStatus.ACCEPTED, now);
  }

  /** The decision was made before, so neither it nor the sixty days are asked about again. */
  void rebook(Instant now) {
    if (status == ReferralStatus.BOOKED) {
      guide(now);
    }
    status = ReferralStatus.BOOKED;
  }

  void reopen(Instant now) {
    status = now.isBefore(expiresAt) ? ReferralStatus.ACCEPTED : ReferralStatus.EXPIRED;
  }

  void close(Instant now) {
    moveTo(ReferralStatus.CLOSED, now);
  }

  void expire(Instant now) {
    moveTo(ReferralStatus.EXPIRED, now);
  }

  static Problem needsDecision() {
    return Problem.conflict(
        "SUITABILITY_DECISION_REQUIRED",
        "A professional decides first whether talks with a peer are suitable.");
  }

  private void refuseExpired(Instant now) {
    if (status == ReferralStatus.EXPIRED || !now.isBefore(expiresAt)) {
      throw Problem.gone("REFERRAL_EXPIRED", "The referral was valid for 60 days.")
          .with("expiredAt", expiresAt.toString());
    }
  }

  private void moveTo(ReferralStatus target, Instant now) {
    if (!status.next().contains(target)) {
      throw illegal(target.name());
    }
    if (target == ReferralStatus.ACCEPTED && status != ReferralStatus.BOOKED) {
      refuseExpired(now);
    }
    status = target;
  }

  private Problem illegal(String wish) {
    return Problem.conflict(
            "ILLEGAL_TRANSITION", "A %s referral cannot become %s.".formatted(status, wish))
        .with("from", status.name())
        .with("attempted", wish)
        .with("allowed", status.next().stream().map(Enum::name).toList());
  }

  /** Hibernate leaves out what is all empty: a referral from before anybody asked. */
  private Catching catching() {
    return catching == null ? Catching.UNKNOWN : catching;
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(WallTime.HELSINKI).toLocalDate();
  }

  LocalDate catchBy() {
    return Objects.requireNonNull(catching().catchBy(), "only what is due to be caught");
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isBooked() {
    return status == ReferralStatus.BOOKED;
  }

  boolean isClosed() {
    return status == ReferralStatus.CLOSED;
  }

  boolean isAccepted() {
    return status == ReferralStatus.ACCEPTED;
  }

  boolean createdBy(String account) {
    return createdBy.equals(account);
  }

  ReferralView view(@Nullable String codeOnce) {
    return new ReferralView(
        id,
        version,
        unitId,
        source,
        clientType,
        status,
        decision,
        decidedByRole,
        decidedAt,
        sourceProfession,
        catching().responsibleRole(),
        catching().catchBy(),
        catching().caughtOn(),
        reference,
        createdAt,
        expiresAt,
        codeOnce,
        null);
  }

  ReferralEvent fact() {
    return new ReferralEvent(
        id,
        version,
        unitId,
        source,
        sourceProfession,
        clientType,
        status,
        decidedByRole,
        catching().responsibleRole(),
        catching().catchBy(),
        catching().caughtOn());
  }
}
