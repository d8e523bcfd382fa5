package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.engagement.AttendanceRole;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party's places at an event, or its place in the line; nobody's name. */
@Entity
@Table(name = "registration")
class Registration {
  @Id UUID id;
  @Version long version;
  UUID engagementId;
  long place;

  @Enumerated(EnumType.STRING)
  RegistrationStatus status;

  int seats;
  @Nullable Integer seatsAttended;

  @Enumerated(EnumType.STRING)
  @Nullable AttendanceRole role;

  byte @Nullable [] partyHash;
  @Nullable String reference;
  byte[] codeHash;

  @Enumerated(EnumType.STRING)
  MadeBy madeBy;

  String createdBy;
  Instant createdAt;
  int offersMissed;
  @Nullable Instant offerExpiresAt;

  @Enumerated(EnumType.STRING)
  @Nullable CancelledBy cancelReason;

  protected Registration() {}

  Registration(UUID engagementId, Party party, long place, byte[] codeHash, Instant now) {
    this.id = Ids.next();
    this.engagementId = engagementId;
    this.place = place;
    this.status = RegistrationStatus.WAITLISTED;
    this.seats = party.seats();
    this.role = party.role();
    this.partyHash = party.hash();
    this.reference = party.reference();
    this.codeHash = codeHash;
    this.madeBy = party.madeBy();
    this.createdBy = party.account();
    this.createdAt = now;
  }

  /** There were seats at once. */
  void seat() {
    status = RegistrationStatus.REGISTERED;
  }

  void offer(Instant until) {
    moveTo(RegistrationStatus.OFFERED);
    offerExpiresAt = until;
  }

  void accept(Instant now) {
    requireOffer(now);
    moveTo(RegistrationStatus.REGISTERED);
    offerExpiresAt = null;
  }

  void requireOffer(Instant now) {
    boolean mayBeLate =
        status == RegistrationStatus.OFFERED
            || status == RegistrationStatus.WAITLISTED
            || cancelReason == CancelledBy.OFFERS_MISSED;
    if (mayBeLate && offerExpiresAt != null && !now.isBefore(offerExpiresAt)) {
      throw Problem.gone("OFFER_EXPIRED", "The time to answer is over; look where you stand now.")
          .with("expiredAt", offerExpiresAt.toString());
    }
    if (status != RegistrationStatus.OFFERED) {
      throw Problem.conflict("NO_OFFER", "No seat is offered at the moment.")
          .with("state", status.name());
    }
  }

  /** To the end of the line the first time; the seats are somebody else's. */
  void miss(int allowed, long lastPlace) {
    offersMissed++;
    if (offersMissed >= allowed) {
      cancel(CancelledBy.OFFERS_MISSED);
    } else {
      moveTo(RegistrationStatus.WAITLISTED);
      place = lastPlace;
    }
  }

  void cancel(CancelledBy why) {
    moveTo(RegistrationStatus.CANCELLED);
    cancelReason = why;
  }

  void attend(@Nullable Integer came) {
    if (came != null && came > seats) {
      throw Problem.unprocessable("TOO_MANY_SEATS", "More came than have places.")
          .at("/seats")
          .with("limit", seats);
    }
    moveTo(RegistrationStatus.ATTENDED);
    seatsAttended = came == null ? seats : came;
  }

  void noShow() {
    moveTo(RegistrationStatus.NO_SHOW);
    seatsAttended = null;
  }

  boolean isOpen() {
    return status == RegistrationStatus.REGISTERED
        || status == RegistrationStatus.WAITLISTED
        || status == RegistrationStatus.OFFERED;
  }

  private void moveTo(RegistrationStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ILLEGAL_TRANSITION",
              "A registration that is %s cannot become %s.".formatted(status, target))
          .with("from", status.name())
          .with("attempted", target.name())
          .with("allowed", status.next().stream().map(Enum::name).toList());
    }
    status = target;
  }
}
