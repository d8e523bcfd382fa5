package fi.osallisuus.registry.course;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Invites participants and follows them; each sees the own completions only. */
@ApplicationScoped
@Transactional
class CompletionDesk {
  private final Courses courses;
  private final Completions completions;
  private final Participants participants;
  private final Outbox outbox;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  CompletionDesk(
      Courses courses,
      Completions completions,
      Participants participants,
      Outbox outbox,
      Actor actor,
      Audit audit,
      Today today) {
    this.courses = courses;
    this.completions = completions;
    this.participants = participants;
    this.outbox = outbox;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  Page<CompletionView> list(UUID courseId, @Nullable CompletionStatus status, Keyset keyset) {
    courses.get(courseId);
    audit.record("course-completion.listed", "course", courseId);
    return keyset.page(
        completions.of(courseId, status, keyset), CourseCompletion::id, CourseCompletion::view);
  }

  Page<CompletionView> own(Keyset keyset) {
    return keyset.page(
        completions.ofParticipant(participants.of(actor.id()), keyset),
        CourseCompletion::id,
        CourseCompletion::view);
  }

  CourseProgress progress(UUID courseId) {
    courses.get(courseId);
    return completions.progress(courseId);
  }

  CompletionView invite(UUID courseId, InviteParticipant request) {
    var day = request.invitedOn() == null ? today.date() : request.invitedOn();
    var course = courses.lock(courseId);
    today.refuseFuture(day, "/invitedOn");
    return add(course, participants.of(request.participant()), day).view();
  }

  CompletionView enrol(UUID courseId) {
    return add(courses.lock(courseId), participants.of(actor.id()), today.date()).view();
  }

  CompletionView start(UUID courseId, UUID id, StartCourse request, @Nullable String ifMatch) {
    return step(
        courseId,
        id,
        ifMatch,
        completion -> {
          today.refuseFuture(request.startedOn(), "/startedOn");
          completion.start(request.startedOn(), "/startedOn");
        });
  }

  CompletionView complete(
      UUID courseId, UUID id, CompleteCourse request, @Nullable String ifMatch) {
    return step(
        courseId,
        id,
        ifMatch,
        completion -> {
          today.refuseFuture(request.completedOn(), "/completedOn");
          completion.complete(request.completedOn(), "/completedOn");
        });
  }

  private CourseCompletion add(Course course, String participant, LocalDate day) {
    course.requireOpen(day);
    if (completions.lock(course.id(), participant).isPresent()) {
      throw Problem.conflict("PARTICIPANT_EXISTS", "The participant is on the course already.")
          .at("/participant");
    }
    var completion = new CourseCompletion(course.id(), participant, day);
    completions.persist(completion);
    tell(completion);
    return completion;
  }

  private CompletionView step(
      UUID courseId, UUID id, @Nullable String ifMatch, Consumer<CourseCompletion> verb) {
    var completion =
        completions
            .lock(courseId, id)
            .filter(
                c ->
                    actor.has(Roles.COORDINATOR)
                        || c.participant().equals(participants.of(actor.id())))
            .orElseThrow(() -> Problem.notFound("course completion"));
    ETags.require(ifMatch, completion.version());
    verb.accept(completion);
    tell(completion);
    return completion.view();
  }

  private void tell(CourseCompletion completion) {
    outbox.add(completion.told());
    audit.record(
        "course-completion." + completion.status().name().toLowerCase(Locale.ROOT),
        "course-completion",
        completion.id());
  }
}
