package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.ChangeStamp;
import fi.osallisuus.booking.Changed;
import fi.osallisuus.booking.claim.Owner;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A planned, published time in which an expert receives; changes only through its verbs. */
@Entity
@EntityListeners(ChangeStamp.class)
@Table(name = "reception")
class Reception implements Changed {
  @Id UUID id;
  @Version long version;

  @Enumerated(EnumType.STRING)
  ReceptionStatus status;

  @Nullable UUID recurrenceId;
  UUID serviceId;
  String serviceCode;
  UUID unitId;
  UUID siteId;
  UUID roomId;
  @Nullable UUID deviceId;
  UUID[] expertIds;
  @Nullable UUID workPairId;
  @Nullable String hostAlias;
  Instant startsAt;
  Instant endsAt;
  LocalDate localDate;
  LocalTime localStart;
  LocalTime localEnd;
  String timeZone;
  int[] breaks;
  int slotMinutes;
  int pauseMinutes;
  int slotCount;
  String onDutyTitle;
  String onDutyPhone;
  @Nullable String cancelReason;
  Instant changedAt;

  protected Reception() {}

  Reception(
      UUID id,
      Plan plan,
      Admission admitted,
      LocalDate date,
      Session session,
      @Nullable UUID recurrenceId) {
    this.id = id;
    this.status = ReceptionStatus.PUBLISHED;
    this.recurrenceId = recurrenceId;
    this.serviceId = admitted.service().id();
    this.serviceCode = admitted.service().code();
    this.unitId = plan.unitId();
    this.siteId = plan.siteId();
    this.timeZone = admitted.premises().zone().getId();
    arrange(plan, date, session);
  }

  /** Who, where in the site, and when; the service, the unit and the site never change. */
  final void arrange(Plan plan, LocalDate date, Session session) {
    roomId = plan.roomId();
    deviceId = plan.deviceId();
    expertIds = plan.expertIds().toArray(UUID[]::new);
    workPairId = plan.workPairId();
    hostAlias = plan.hostAlias();
    startsAt = session.time().start();
    endsAt = session.time().end();
    localDate = date;
    localStart = plan.schedule().from();
    localEnd = plan.schedule().to();
    breaks = minutes(session);
    slotMinutes = session.slotMinutes();
    pauseMinutes = session.pauseMinutes();
    slotCount = session.slots().size();
    onDutyTitle = plan.onDuty().title();
    onDutyPhone = plan.onDuty().phone();
  }

  /** Somebody may still take over while it is on. */
  void requireNotOver(Instant now) {
    leave("changed");
    if (!endsAt.isAfter(now)) {
      throw Problem.conflict("TOO_LATE", "The reception is over.");
    }
  }

  /** Only what has not begun is planned anew. */
  void requireAhead(Instant now) {
    leave("changed");
    if (!startsAt.isAfter(now)) {
      throw Problem.conflict("TOO_LATE", "The reception has begun.");
    }
  }

  void cancel(String reason) {
    leave("cancelled");
    status = ReceptionStatus.CANCELLED;
    cancelReason = reason;
  }

  void close(Instant now) {
    leave("closed");
    if (now.isBefore(endsAt)) {
      throw Problem.conflict("RECEPTION_NOT_OVER", "A reception is closed when it has ended.");
    }
    status = ReceptionStatus.CLOSED;
  }

  private void leave(String wish) {
    if (status != ReceptionStatus.PUBLISHED) {
      throw Problem.conflict(
              "ILLEGAL_TRANSITION", "A %s reception cannot be %s.".formatted(status, wish))
          .with("from", status)
          .with("allowed", List.of());
    }
  }

  @Override
  public void changedAt(Instant now) {
    changedAt = now;
  }

  UUID id() {
    return id;
  }

  Owner owner() {
    return Owner.reception(id);
  }

  Span time() {
    return new Span(startsAt, endsAt);
  }

  long version() {
    return version;
  }

  Instant startsAt() {
    return startsAt;
  }

  LocalDate localDate() {
    return localDate;
  }

  Session session() {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < breaks.length; i += 2) {
      spans.add(new Span(after(breaks[i]), after(breaks[i + 1])));
    }
    return new Session(time(), spans, slotMinutes, pauseMinutes);
  }

  ReceptionView view() {
    return ReceptionView.of(this);
  }

  ReceptionEvent fact() {
    return ReceptionEvent.of(this);
  }

  ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  List<BreakTime> breakTimes() {
    return session().breaks().stream()
        .map(b -> new BreakTime(wall(b.start()), wall(b.end())))
        .toList();
  }

  private Instant after(int minutes) {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  private LocalTime wall(Instant instant) {
    return instant.atZone(zone()).toLocalTime();
  }

  private static int[] minutes(Session session) {
    var start = session.time().start();
    return session.breaks().stream()
        .flatMap(b -> Stream.of(b.start(), b.end()))
        .mapToInt(at -> (int) Duration.between(start, at).toMinutes())
        .toArray();
  }

  boolean hostedBy(List<UUID> experts) {
    return Arrays.stream(expertIds).anyMatch(experts::contains);
  }
}
