package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.body.BodyCard;
import fi.osallisuus.registry.body.BodyKind;
import fi.osallisuus.registry.body.MemberCard;
import fi.osallisuus.registry.body.ParticipationLevel;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A meeting of a body (S1-21, S2-26, S3-19, S4-17). */
@Entity
class Meeting extends Row {
  static final String TOPIC = "registry.meeting.v1";

  private UUID bodyId;

  @Enumerated(EnumType.STRING)
  private BodyKind bodyKind;

  @Enumerated(EnumType.STRING)
  private ParticipationLevel level;

  private String mode;
  private @Nullable UUID unitId;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable CancelReason cancelReason;

  private Instant startsAt;
  private LocalDate heldOn;
  private int minutes;
  private boolean remote;
  private @Nullable String place;

  @ElementCollection
  @CollectionTable(name = "meeting_agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<AgendaItem> agenda = new ArrayList<>();

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  @BatchSize(size = 200)
  private List<Attendance> attendance = new ArrayList<>();

  Meeting() {}

  Meeting(BodyCard body, PlanMeeting plan) {
    bodyId = body.id();
    bodyKind = body.kind();
    level = body.level();
    mode = body.mode();
    status = MeetingStatus.PLANNED;
    take(plan, body.unitId());
  }

  Event plannedAnew(BodyCard body, PlanMeeting plan) {
    requirePlanned();
    take(plan, body.unitId());
    changed();
    return planned();
  }

  /** After the first save, when the id is known. */
  Event planned() {
    return event("meeting.planned");
  }

  /** Nobody can say who came before it has begun. */
  void begin(@Nullable Integer took, @Nullable UUID paying, Instant now) {
    requirePlanned();
    if (startsAt.isAfter(now)) {
      throw Problem.conflict("MEETING_NOT_YET", "The meeting has not begun yet.")
          .with("startsAt", startsAt);
    }
    minutes = took == null ? minutes : took;
    unitId = paying == null ? unitId : paying;
    status = MeetingStatus.HELD;
  }

  void attended(MemberCard member, @Nullable BigDecimal kilometres) {
    attendance.add(new Attendance(this, member.id(), member.role(), 1, kilometres));
  }

  void visited(Guests guests) {
    attendance.add(new Attendance(this, null, guests.role(), guests.count(), null));
  }

  Event held() {
    if (attendance.isEmpty()) {
      throw Problem.unprocessable("ATTENDANCE_EMPTY", "A meeting was held by somebody.")
          .at("/attendees");
    }
    changed();
    return event("meeting.held");
  }

  Event cancel(CancelReason reason) {
    requirePlanned();
    status = MeetingStatus.CANCELLED;
    cancelReason = reason;
    changed();
    return event("meeting.cancelled");
  }

  private void take(PlanMeeting plan, @Nullable UUID unitOfBody) {
    startsAt = WallTime.resolve(plan.date().atTime(plan.startTime()), WallTime.HELSINKI, null);
    heldOn = plan.date();
    minutes = plan.minutes();
    unitId = plan.unitId() == null ? unitOfBody : plan.unitId();
    remote = plan.remote();
    place = plan.place();
    agenda.clear();
    agenda.addAll(plan.agenda());
  }

  private void requirePlanned() {
    if (status != MeetingStatus.PLANNED) {
      throw Problem.conflict("MEETING_NOT_PLANNED", "The meeting was held or cancelled already.")
          .with("state", status);
    }
  }

  UUID bodyId() {
    return bodyId;
  }

  String mode() {
    return mode;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  MeetingStatus status() {
    return status;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  int minutes() {
    return minutes;
  }

  List<Attendance> attendance() {
    return List.copyOf(attendance);
  }

  MeetingView view() {
    return new MeetingView(
        id(),
        bodyId,
        bodyKind,
        level,
        unitId,
        status,
        cancelReason,
        heldOn,
        startsAt.atZone(WallTime.HELSINKI).toLocalTime(),
        startsAt,
        minutes,
        remote,
        place,
        List.copyOf(agenda),
        RoleCount.of(attendance),
        attendances(),
        version());
  }

  private int attendances() {
    return attendance.stream().mapToInt(Attendance::headCount).sum();
  }

  private Event event(String type) {
    return new Event(
        TOPIC,
        type,
        id().toString(),
        new MeetingState(
            id(),
            version(),
            bodyId,
            bodyKind,
            unitId,
            level,
            status,
            heldOn,
            minutes,
            RoleCount.of(attendance),
            attendances()));
  }
}
