package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.offer.Offered;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's wish for a time, from the asking to the time or the end of the wish. */
@Entity
@Table(name = "waiting_entry")
class WaitingEntry {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  WaitingStatus status;

  UUID serviceId;
  String serviceCode;
  @Nullable UUID siteId;
  @Nullable String theme;
  @Nullable String language;
  LocalDate fromDay;
  LocalDate toDay;
  @Nullable LocalTime fromTime;
  @Nullable LocalTime toTime;
  String[] weekdays;

  @Enumerated(EnumType.STRING)
  ClientType clientType;

  @Enumerated(EnumType.STRING)
  ReferralSource referralSource;

  @Nullable UUID referralId;

  @Enumerated(EnumType.STRING)
  BookedBy askedBy;

  @Nullable String reference;
  byte[] codeHash;
  String createdBy;
  Instant createdAt;
  int offersMade;
  int offersMissed;
  @Nullable UUID appointmentId;
  @Nullable UUID receptionId;
  @Nullable UUID offeredSiteId;
  @Nullable Instant offeredFrom;
  @Nullable Instant offeredTo;
  @Nullable Instant offerExpiresAt;
  String timeZone;

  @Enumerated(EnumType.STRING)
  @Nullable EndReason endReason;

  @Nullable Instant endedAt;

  protected WaitingEntry() {}

  WaitingEntry(Offered service, Wishes wishes, Guided guided, byte[] codeHash, ZoneId zone) {
    this.id = Ids.next();
    this.status = WaitingStatus.WAITING;
    this.serviceId = service.id();
    this.serviceCode = service.code();
    this.siteId = wishes.siteId();
    this.theme = wishes.theme();
    this.language = wishes.language();
    this.fromDay = Objects.requireNonNull(wishes.fromDay());
    this.toDay = Objects.requireNonNull(wishes.toDay());
    this.fromTime = wishes.fromTime();
    this.toTime = wishes.toTime();
    this.weekdays =
        Objects.requireNonNull(wishes.weekdays()).stream().map(Enum::name).toArray(String[]::new);
    this.clientType = guided.clientType();
    this.referralSource = guided.source();
    this.referralId = guided.referralId();
    this.codeHash = codeHash;
    this.timeZone = zone.getId();
  }

  WaitingEntry askedBy(BookedBy who, String account, @Nullable String theirReference, Instant now) {
    askedBy = who;
    createdBy = account;
    reference = theirReference;
    createdAt = now;
    return this;
  }

  void offer(Offer offer) {
    moveTo(WaitingStatus.OFFERED);
    offersMade++;
    appointmentId = offer.appointmentId();
    receptionId = offer.receptionId();
    offeredSiteId = offer.siteId();
    offeredFrom = offer.slot().start();
    offeredTo = offer.slot().end();
    offerExpiresAt = offer.expiresAt();
  }

  /** The offer may be answered now; afterwards it is somebody else's. */
  UUID open(Instant now) {
    boolean ended = status == WaitingStatus.ACCEPTED || status == WaitingStatus.LEFT;
    if (!ended && offerExpiresAt != null && !now.isBefore(offerExpiresAt)) {
      throw Problem.gone("OFFER_EXPIRED", "The time to answer is over; look where you stand now.")
          .with("expiredAt", offerExpiresAt.toString());
    }
    if (status != WaitingStatus.OFFERED) {
      throw Problem.conflict("NO_OFFER", "No time is offered at the moment.")
          .with("state", status.name());
    }
    return Objects.requireNonNull(appointmentId);
  }

  void accept(Instant now) {
    moveTo(WaitingStatus.ACCEPTED);
    endedAt = now;
  }

  /** Not this time; the place in the line stays. */
  void waitOn() {
    moveTo(WaitingStatus.WAITING);
    clearOffer();
    offerExpiresAt = null;
  }

  /**
   * Others come first now, and too many unanswered offers end the wish: both keep others waiting.
   */
  void miss(int allowed, Instant now) {
    offersMissed++;
    if (offersMissed >= allowed) {
      lapse(EndReason.OFFERS_MISSED, now);
    } else {
      moveTo(WaitingStatus.WAITING);
    }
    // The end of the missed offer is kept: who answers too late is told so.
    clearOffer();
  }

  void leave(Instant now) {
    moveTo(WaitingStatus.LEFT);
    clearOffer();
    endedAt = now;
  }

  void lapse(EndReason reason, Instant now) {
    moveTo(WaitingStatus.LAPSED);
    endReason = reason;
    endedAt = now;
  }

  boolean isOver(LocalDate today) {
    return status == WaitingStatus.WAITING && toDay.isBefore(today);
  }

  Wishes wishes() {
    return new Wishes(siteId, theme, language, fromDay, toDay, fromTime, toTime, days());
  }

  OffsetDateTime local(Instant instant) {
    return instant.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
  }

  private List<DayOfWeek> days() {
    return Arrays.stream(weekdays).map(DayOfWeek::valueOf).toList();
  }

  private void clearOffer() {
    appointmentId = null;
    receptionId = null;
    offeredSiteId = null;
    offeredFrom = null;
    offeredTo = null;
  }

  private void moveTo(WaitingStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ILLEGAL_TRANSITION", "A wish that is %s cannot become %s.".formatted(status, target))
          .with("from", status.name())
          .with("attempted", target.name())
          .with("allowed", status.next().stream().map(Enum::name).toList());
    }
    status = target;
  }
}
