package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A slot that somebody holds or has booked; changes only through its verbs. */
@Entity
@Table(name = "appointment")
class Appointment extends ExpectedClient {
  @Enumerated(EnumType.STRING)
  AppointmentKind kind;

  @Enumerated(EnumType.STRING)
  AppointmentStatus status;

  @Enumerated(EnumType.STRING)
  BookedBy bookedBy;

  @Nullable Instant statusAt;
  @Nullable Instant holdExpiresAt;
  boolean holdExtended;
  byte @Nullable [] codeHash;

  @Enumerated(EnumType.STRING)
  @Nullable CancelTiming cancelTiming;

  @Enumerated(EnumType.STRING)
  @Nullable ProviderReason cancelReason;

  @Nullable String reference;
  String createdBy;
  Instant createdAt;

  protected Appointment() {}

  /** A hold; it becomes an appointment by {@link #confirm}. */
  static Appointment hold(Opening opening, Span slot, Guided guided, Instant until) {
    var hold = new Appointment();
    hold.id = Ids.next();
    hold.place(opening, slot);
    hold.kind = opening.workPairId() == null ? AppointmentKind.VISIT : AppointmentKind.WORK_PAIR;
    hold.status = AppointmentStatus.HELD;
    hold.guide(guided);
    hold.holdExpiresAt = until;
    return hold;
  }

  Appointment bookedBy(BookedBy who, String account, @Nullable String theirReference, Instant now) {
    bookedBy = who;
    createdBy = account;
    reference = theirReference;
    createdAt = now;
    changedAt(now);
    return this;
  }

  Appointment confirm(NoticeAcknowledgement told, Instant now) {
    if (status == AppointmentStatus.EXPIRED || isRunOut(now)) {
      throw holdExpired();
    }
    become(AppointmentStatus.CONFIRMED);
    holdExpiresAt = null;
    tell(told);
    return this;
  }

  Appointment code(byte[] hash) {
    codeHash = hash;
    return this;
  }

  /** Who walks in is told and received at once, by the same words at the door. */
  Appointment arrive(NoticeAcknowledgement told, Instant now) {
    kind = AppointmentKind.WALK_IN;
    confirm(told, now);
    become(AppointmentStatus.CHECKED_IN, now);
    noticeRepeated = true;
    return this;
  }

  /** Once, so that nobody keeps a slot from others without end. */
  void extendHold(Instant until, Instant now) {
    if (statusAt(now) == AppointmentStatus.EXPIRED) {
      throw holdExpired();
    }
    if (status != AppointmentStatus.HELD) {
      throw illegal("extended");
    }
    if (holdExtended) {
      throw Problem.conflict("HOLD_EXTENDED", "A hold is extended once; confirm it or let it go.");
    }
    holdExtended = true;
    if (holdExpiresAt == null || until.isAfter(holdExpiresAt)) {
      holdExpiresAt = until;
    }
  }

  /** Another time, the same appointment: who has its id or its code finds it there. */
  void move(Opening opening, Span slot, Instant now) {
    refuseMove(now);
    place(opening, slot);
    icalSequence++;
  }

  void refuseMove(Instant now) {
    if (status != AppointmentStatus.CONFIRMED) {
      throw illegal("moved");
    }
    if (hasBegun(now)) {
      throw Problem.conflict("TOO_LATE", "The appointment has begun; it is a no-show or a visit.");
    }
  }

  /** After a new version of the notice: the client has been told anew. */
  void tellAnew(NoticeAcknowledgement told) {
    if (status != AppointmentStatus.CONFIRMED) {
      throw illegal("told anew");
    }
    tell(told);
  }

  /** Nobody is received who has not been told the notice in force, and told again at the door. */
  void checkIn(@Nullable Boolean repeated, int noticeInForce, Instant now) {
    requireRepeated(repeated);
    if (!status.next().contains(AppointmentStatus.CHECKED_IN)) {
      throw illegal(AppointmentStatus.CHECKED_IN.name());
    }
    if (!knows(noticeInForce)) {
      throw Told.outdated(noticeInForce);
    }
    if (localDate(now).isBefore(localDate())) {
      throw Problem.conflict("TOO_EARLY", "A client is checked in on the day of the appointment.");
    }
    become(AppointmentStatus.CHECKED_IN, now);
    noticeRepeated = true;
  }

  void complete(Instant now) {
    become(AppointmentStatus.COMPLETED, now);
  }

  void interrupt(Instant now) {
    become(AppointmentStatus.INTERRUPTED, now);
  }

  void noShow(Instant now) {
    if (status == AppointmentStatus.CONFIRMED && !hasBegun(now)) {
      throw Problem.conflict("TOO_EARLY", "Nobody is missing before the appointment has begun.");
    }
    become(AppointmentStatus.NO_SHOW, now);
  }

  void cancelByClient(Instant now) {
    if (status == AppointmentStatus.CONFIRMED && hasBegun(now)) {
      throw Problem.conflict("TOO_LATE", "The appointment has begun; it is a no-show or a visit.");
    }
    become(AppointmentStatus.CANCELLED_BY_CLIENT, now);
    cancelTiming = CancelTiming.of(startsAt, now);
    holdExpiresAt = null;
  }

  void cancelByProvider(ProviderReason reason, Instant now) {
    become(AppointmentStatus.CANCELLED_BY_PROVIDER, now);
    cancelReason = reason;
    holdExpiresAt = null;
  }

  boolean isHeld(Instant now) {
    return status == AppointmentStatus.HELD && !isRunOut(now);
  }

  AppointmentStatus statusAt(Instant now) {
    return status == AppointmentStatus.HELD && isRunOut(now) ? AppointmentStatus.EXPIRED : status;
  }

  Instant expiry() {
    return Objects.requireNonNull(holdExpiresAt, "only a hold expires");
  }

  Problem holdExpired() {
    return Problem.gone("HOLD_EXPIRED", "The hold has run out; hold the slot again.");
  }

  private boolean isRunOut(Instant now) {
    return holdExpiresAt != null && !holdExpiresAt.isAfter(now);
  }

  private void become(AppointmentStatus target, Instant now) {
    become(target);
    statusAt = now;
  }

  private void become(AppointmentStatus target) {
    if (!status.next().contains(target)) {
      throw illegal(target.name());
    }
    status = target;
  }

  Problem illegal(String wish) {
    return Problem.conflict(
            "ILLEGAL_TRANSITION", "A %s appointment cannot become %s.".formatted(status, wish))
        .with("from", status.name())
        .with("attempted", wish)
        .with("allowed", status.next().stream().map(Enum::name).toList());
  }
}
