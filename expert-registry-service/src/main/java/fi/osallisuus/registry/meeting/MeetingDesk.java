package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.time.Holiday;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coordinator, the chair or the secretary plans meetings and says what became of them. */
@ApplicationScoped
@Transactional
class MeetingDesk {
  private final Meetings meetings;
  private final BodyDirectory bodies;
  private final UnitDirectory units;
  private final Register register;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  MeetingDesk(
      Meetings meetings,
      BodyDirectory bodies,
      UnitDirectory units,
      Register register,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.units = units;
    this.register = register;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  Page<MeetingView> list(MeetingSearch search, Keyset keyset) {
    return keyset.page(meetings.search(search, keyset), Meeting::id, Meeting::view);
  }

  MeetingView get(UUID id) {
    return meetings.get(id).view();
  }

  MeetingView plan(UUID bodyId, PlanMeeting request) {
    var body = bodies.active(bodyId);
    bodies.requireOffice(bodyId);
    requireUnit(request.unitId());
    var meeting = new Meeting(body, request);
    meetings.persist(meeting);
    return told(meeting, meeting.planned());
  }

  /** Clock time stays the same over the clock changes; holidays and eves are left out (S2-26). */
  SeriesView planSeries(UUID bodyId, PlanSeries request) {
    var planned = new ArrayList<MeetingView>();
    var skipped = new ArrayList<LocalDate>();
    for (var day : days(request)) {
      if (Holiday.on(day).isPresent()) {
        skipped.add(day);
      } else {
        planned.add(plan(bodyId, request.first().on(day)));
      }
    }
    return new SeriesView(planned, skipped);
  }

  MeetingView replan(UUID id, PlanMeeting request, @Nullable String ifMatch) {
    var meeting = opened(id, ifMatch);
    requireUnit(request.unitId());
    return told(meeting, meeting.plannedAnew(bodies.get(meeting.bodyId()), request));
  }

  MeetingView hold(UUID id, HoldMeeting request, @Nullable String ifMatch) {
    var meeting = opened(id, ifMatch);
    requireUnit(request.unitId());
    meeting.begin(request.minutes(), request.unitId(), today.now());
    register.enter(meeting, request);
    return told(meeting, meeting.held());
  }

  MeetingView cancel(UUID id, CancelMeeting request, @Nullable String ifMatch) {
    var meeting = opened(id, ifMatch);
    return told(meeting, meeting.cancel(request.reason()));
  }

  /** Who came, by membership: only for those who run the body and the data protection officer. */
  List<AttendanceView> attendance(UUID id) {
    var meeting = meetings.get(id);
    if (!actor.has(Roles.DPO)) {
      bodies.requireOffice(meeting.bodyId());
    }
    audit.record("attendance.read", "meeting", id);
    return meeting.attendance().stream().map(Attendance::view).toList();
  }

  private Meeting opened(UUID id, @Nullable String ifMatch) {
    var meeting = meetings.lock(id);
    bodies.requireOffice(meeting.bodyId());
    ETags.require(ifMatch, meeting.version());
    return meeting;
  }

  private void requireUnit(@Nullable UUID unitId) {
    if (unitId != null) {
      units.require(unitId, "/unitId");
    }
  }

  private MeetingView told(Meeting meeting, Event event) {
    outbox.add(event);
    audit.record(event.type(), "meeting", meeting.id());
    return meeting.view();
  }

  private static List<LocalDate> days(PlanSeries series) {
    return Stream.iterate(series.first().date(), d -> d.plusDays(series.everyDays()))
        .limit(series.times())
        .toList();
  }
}
