package fi.osallisuus.registry.course;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.bulk.Sheet;
import fi.osallisuus.kit.bulk.SheetRow;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.bulk.BulkImport;
import fi.osallisuus.registry.bulk.ImportReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings in what a learning platform says of its participants (S3-32). */
@ApplicationScoped
class CompletionImport {
  private static final List<String> REQUIRED = List.of("participant", "invitedOn");
  private static final List<String> OPTIONAL = List.of("startedOn", "completedOn");

  private final Courses courses;
  private final Completions completions;
  private final Participants participants;
  private final BulkImport bulk;
  private final Outbox outbox;
  private final Audit audit;
  private final Today today;

  CompletionImport(
      Courses courses,
      Completions completions,
      Participants participants,
      BulkImport bulk,
      Outbox outbox,
      Audit audit,
      Today today) {
    this.courses = courses;
    this.completions = completions;
    this.participants = participants;
    this.bulk = bulk;
    this.outbox = outbox;
    this.audit = audit;
    this.today = today;
  }

  @Transactional
  ImportReport run(UUID courseId, String file, boolean dryRun) {
    // Held, so that two files for one course come one after the other.
    courses.lock(courseId);
    audit.record(
        dryRun ? "course-completion.import-tried" : "course-completion.imported",
        "course",
        courseId);
    return bulk.run(Sheet.read(file, REQUIRED, OPTIONAL), dryRun, row -> take(courseId, row));
  }

  /** A known participant goes on from where they were; what is told already is not told again. */
  private UUID take(UUID courseId, SheetRow row) {
    var invited = bulk.valid(new InviteParticipant(row.text("participant"), row.date("invitedOn")));
    today.refuseFuture(row.date("invitedOn"), "/invitedOn");
    var startedOn = day(row, "startedOn");
    var completedOn = day(row, "completedOn");
    if (completedOn != null && startedOn == null) {
      throw Problem.unprocessable("CELL_REQUIRED", "Who has completed has started on a day.")
          .at("/startedOn");
    }
    var participant = participants.of(invited.participant());
    var known = completions.lock(courseId, participant);
    var completion = known.orElseGet(() -> invite(courseId, participant, row.date("invitedOn")));
    var before = known.map(CourseCompletion::version).orElse(0L);
    if (startedOn != null && completion.status() == CompletionStatus.INVITED) {
      completion.start(startedOn, "/startedOn");
    }
    if (completedOn != null && completion.status() == CompletionStatus.STARTED) {
      completion.complete(completedOn, "/completedOn");
    }
    if (completion.version() != before) {
      outbox.add(completion.told());
    }
    return completion.id();
  }

  private CourseCompletion invite(UUID courseId, String participant, LocalDate day) {
    var completion = new CourseCompletion(courseId, participant, day);
    completions.persist(completion);
    return completion;
  }

  private @Nullable LocalDate day(SheetRow row, String column) {
    var day = row.maybeDate(column);
    if (day != null) {
      today.refuseFuture(day, "/" + column);
    }
    return day;
  }
}
