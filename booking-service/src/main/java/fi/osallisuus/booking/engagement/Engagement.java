package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.ChangeStamp;
import fi.osallisuus.booking.Changed;
import fi.osallisuus.booking.Ids;
import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.claim.Needs;
import fi.osallisuus.booking.claim.Owner;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something of experts and clients that happens at a time; changes only through its verbs. */
@Entity
@EntityListeners(ChangeStamp.class)
@Table(name = "engagement")
class Engagement implements Changed {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private EngagementKind kind;

  @Enumerated(EnumType.STRING)
  private EngagementStatus status;

  private @Nullable UUID seriesId;
  private @Nullable UUID unitId;
  private @Nullable UUID roundId;
  private @Nullable String roundCode;
  private @Nullable String contactTitle;
  private @Nullable String contactPhone;
  private String createdBy;
  private Instant createdAt;
  private Instant changedAt;
  private Timing timing;
  private Venue venue;
  private Crew crew;
  private Theme theme;
  private Course course;

  @ElementCollection
  @BatchSize(size = Limits.MAX)
  @CollectionTable(
      name = "engagement_attendance",
      joinColumns = @JoinColumn(name = "engagement_id"))
  @MapKeyColumn(name = "role")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "people")
  private Map<AttendanceRole, Integer> attendance = new EnumMap<>(AttendanceRole.class);

  @ElementCollection
  @BatchSize(size = Limits.MAX)
  @CollectionTable(name = "engagement_agenda", joinColumns = @JoinColumn(name = "engagement_id"))
  @OrderColumn(name = "position")
  private List<AgendaRow> agenda = new ArrayList<>();

  @ElementCollection
  @BatchSize(size = Limits.MAX)
  @CollectionTable(name = "engagement_organiser", joinColumns = @JoinColumn(name = "engagement_id"))
  @OrderColumn(name = "position")
  private List<Organiser> organisers = new ArrayList<>();

  protected Engagement() {}

  Engagement(PlanEngagement plan, Setting setting, Timing timing, String by, Instant now) {
    this.id = Ids.next();
    this.kind = plan.kind();
    this.status = EngagementStatus.PLANNED;
    this.unitId = setting.ward() == null ? plan.unitId() : setting.ward().unitId();
    this.roundId = setting.round() == null ? null : setting.round().id();
    this.roundCode = plan.round();
    var contact = contact(plan, setting);
    this.contactTitle = contact == null ? null : contact.title();
    this.contactPhone = contact == null ? null : contact.phone();
    this.createdBy = by;
    this.createdAt = now;
    this.timing = timing;
    this.venue = plan.venue();
    this.crew = plan.crew();
    this.theme = plan.theme();
    this.course = Course.ahead(plan.durationReason());
    this.agenda.addAll(plan.agendaOrNone().stream().map(AgendaRow::of).toList());
    this.organisers.addAll(plan.organisersOrNone());
  }

  /** The same once more at another time, planned anew. */
  Engagement again(Timing when, UUID series, String by, Instant now) {
    var next = new Engagement();
    next.id = Ids.next();
    next.kind = kind;
    next.status = EngagementStatus.PLANNED;
    next.seriesId = series;
    next.unitId = unitId;
    next.roundId = roundId;
    next.roundCode = roundCode;
    next.contactTitle = contactTitle;
    next.contactPhone = contactPhone;
    next.createdBy = by;
    next.createdAt = now;
    next.timing = when;
    next.venue = venue;
    next.crew = crew;
    next.theme = theme;
    next.course = Course.ahead(course.durationReason());
    next.agenda.addAll(agenda);
    next.organisers.addAll(organisers);
    return next;
  }

  private static @Nullable OnDutyContact contact(PlanEngagement plan, Setting setting) {
    var ward = setting.ward();
    var contact =
        plan.onDutyContact() == null && ward != null ? ward.contact() : plan.onDutyContact();
    if (ward != null && contact == null) {
      throw Problem.unprocessable(
              "ON_DUTY_CONTACT_REQUIRED", "Name the contact on the ward, with a number (S2-08).")
          .at("/onDutyContact");
    }
    return contact;
  }

  @Override
  public void changedAt(Instant now) {
    changedAt = now;
  }

  void joinSeries(UUID series) {
    seriesId = series;
  }

  void confirm(boolean wardNotified, boolean informationNotice, Instant now) {
    become(EngagementStatus.CONFIRMED);
    if (!kind.isShift()) {
      return;
    }
    if (!wardNotified) {
      throw Problem.unprocessable("WARD_NOT_NOTIFIED", "Tell the ward of the shift first (S2-08).")
          .at("/wardNotified");
    }
    if (!informationNotice) {
      throw Problem.unprocessable(
              "INFORMATION_NOTICE_MISSING", "Patients are told by a notice on the ward (S2-08).")
          .at("/informationNotice");
    }
    course = course.notified(now);
  }

  void start(Instant at) {
    become(EngagementStatus.IN_PROGRESS);
    course = course.started(at);
  }

  void end(Instant at, @Nullable DurationReason reason) {
    become(EngagementStatus.HELD);
    if (course.startedAt() != null && !at.isAfter(course.startedAt())) {
      throw Problem.unprocessable("SCHEDULE_BACKWARDS", "It ends after it starts.").at("/at");
    }
    course = course.ended(at, reason);
  }

  void attended(
      Map<AttendanceRole, Integer> counts,
      @Nullable Integer patients,
      @Nullable Integer relatives) {
    if (status != EngagementStatus.HELD && status != EngagementStatus.IN_PROGRESS) {
      throw illegal("Attendance is recorded once it has begun and until it is closed.");
    }
    attendance.clear();
    attendance.putAll(counts);
    course = course.met(patients, relatives);
  }

  void close() {
    become(EngagementStatus.CLOSED);
    boolean counted =
        kind.isShift()
            ? course.patientsMet() != null && course.relativesMet() != null
            : !attendance.isEmpty();
    if (!counted) {
      throw Problem.conflict("ATTENDANCE_MISSING", "Say first how many came or were met.");
    }
  }

  void cancel(CancelReason reason) {
    become(EngagementStatus.CANCELLED);
    course = course.cancelled(reason);
  }

  /** What is moved is planned anew: the ward is told again, the notice says another time. */
  void move(Timing when, Venue where, Crew who, @Nullable DurationReason reason) {
    if (!status.isAhead()) {
      throw illegal("Only what has not begun can be moved.");
    }
    status = EngagementStatus.PLANNED;
    timing = when;
    venue = where;
    crew = who;
    course = Course.ahead(reason);
  }

  private void become(EngagementStatus target) {
    if (!status.next().contains(target)) {
      throw illegal("A %s engagement cannot become %s.".formatted(status, target));
    }
    status = target;
  }

  private Problem illegal(String detail) {
    return Problem.conflict("ILLEGAL_TRANSITION", detail)
        .with("from", status)
        .with("allowed", status.next());
  }

  /** Experts, work pair, room and device, and a place on the ward for each observer. */
  Needs needs() {
    return needs(timing);
  }

  Needs needs(Timing when) {
    return Needs.at(when.span())
        .hosts(crew.experts())
        .pair(crew.pair())
        .room(venue.roomId())
        .device(venue.deviceId())
        .places(venue.wardId(), crew.experts().size());
  }

  Owner owner() {
    return Owner.engagement(id);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  EngagementKind kind() {
    return kind;
  }

  EngagementStatus status() {
    return status;
  }

  @Nullable UUID seriesId() {
    return seriesId;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  @Nullable String roundCode() {
    return roundCode;
  }

  @Nullable OnDutyContact contact() {
    return contactTitle == null || contactPhone == null
        ? null
        : new OnDutyContact(contactTitle, contactPhone);
  }

  Timing timing() {
    return timing;
  }

  Venue venue() {
    return venue;
  }

  Crew crew() {
    return crew;
  }

  Theme theme() {
    return theme;
  }

  Course course() {
    return course;
  }

  Map<AttendanceRole, Integer> attendance() {
    return Map.copyOf(attendance);
  }

  List<AgendaItem> agenda() {
    return agenda.stream().map(AgendaRow::item).toList();
  }

  List<Organiser> organisers() {
    return List.copyOf(organisers);
  }
}
