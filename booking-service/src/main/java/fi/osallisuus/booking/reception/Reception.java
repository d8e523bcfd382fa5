package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.claim.Owner;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
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
@Table(name = "reception")
class Reception {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ReceptionStatus status;

  private @Nullable UUID recurrenceId;
  private UUID serviceId;
  private String serviceCode;
  private UUID unitId;
  private UUID siteId;
  private UUID roomId;
  private @Nullable UUID deviceId;
  private UUID[] expertIds;
  private @Nullable String hostAlias;
  private Instant startsAt;
  private Instant endsAt;
  private LocalDate localDate;
  private LocalTime localStart;
  private LocalTime localEnd;
  private String timeZone;
  private int[] breaks;
  private int slotMinutes;
  private int pauseMinutes;
  private int slotCount;
  private String onDutyTitle;
  private String onDutyPhone;
  private @Nullable String cancelReason;

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
    this.roomId = plan.roomId();
    this.deviceId = plan.deviceId();
    this.expertIds = plan.expertIds().toArray(UUID[]::new);
    this.hostAlias = plan.hostAlias();
    this.startsAt = session.time().start();
    this.endsAt = session.time().end();
    this.localDate = date;
    this.localStart = plan.schedule().from();
    this.localEnd = plan.schedule().to();
    this.timeZone = admitted.premises().zone().getId();
    this.breaks = minutes(session);
    this.slotMinutes = session.slotMinutes();
    this.pauseMinutes = session.pauseMinutes();
    this.slotCount = session.slots().size();
    this.onDutyTitle = plan.onDuty().title();
    this.onDutyPhone = plan.onDuty().phone();
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
    var zone = ZoneId.of(timeZone);
    return new ReceptionView(
        id,
        version,
        status,
        recurrenceId,
        serviceCode,
        unitId,
        siteId,
        roomId,
        deviceId,
        List.of(expertIds),
        hostAlias,
        startsAt.atZone(zone).toOffsetDateTime(),
        endsAt.atZone(zone).toOffsetDateTime(),
        timeZone,
        localDate,
        localStart,
        localEnd,
        session().breaks().stream()
            .map(b -> new BreakTime(wall(b.start(), zone), wall(b.end(), zone)))
            .toList(),
        slotMinutes,
        pauseMinutes,
        slotCount,
        session().workedMinutes(),
        new OnDutyContact(onDutyTitle, onDutyPhone),
        cancelReason);
  }

  ReceptionEvent fact() {
    var zone = ZoneId.of(timeZone);
    return new ReceptionEvent(
        id,
        version,
        status,
        siteId,
        roomId,
        unitId,
        serviceCode,
        List.of(expertIds),
        startsAt.atZone(zone).toOffsetDateTime(),
        endsAt.atZone(zone).toOffsetDateTime(),
        timeZone,
        localDate,
        slotMinutes,
        slotCount,
        session().workedMinutes());
  }

  private Instant after(int minutes) {
    return startsAt.plus(Duration.ofMinutes(minutes));
  }

  private static LocalTime wall(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime();
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
