package fi.osallisuus.registry.meeting;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.body.BodyCard;
import fi.osallisuus.registry.body.BodyDirectory;
import fi.osallisuus.registry.body.Rhythm;
import fi.osallisuus.registry.workqueue.WorkItem;
import fi.osallisuus.registry.workqueue.WorkQuery;
import fi.osallisuus.registry.workqueue.WorkQueueSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Watches whether bodies meet as often as they said (S2-26, S4-17). */
@ApplicationScoped
@Transactional
class RhythmWatch implements WorkQueueSource {
  private static final String KIND = "MEETING";

  private final BodyDirectory bodies;
  private final Meetings meetings;
  private final Today today;

  RhythmWatch(BodyDirectory bodies, Meetings meetings, Today today) {
    this.bodies = bodies;
    this.meetings = meetings;
    this.today = today;
  }

  /** State of the next meeting as the queue names it. */
  private enum Due {
    DUE,
    OVERDUE
  }

  Compliance compliance(UUID bodyId, @Nullable LocalDate from, @Nullable LocalDate to) {
    var body = bodies.get(bodyId);
    if (body.rhythm() == null) {
      throw Problem.conflict("RHYTHM_REQUIRED", "The body does not say how often it meets.");
    }
    var begin = from == null ? body.foundedOn() : from;
    var end = to == null ? today.date() : to;
    var held = new ArrayList<LocalDate>();
    meetings.heldBefore(bodyId, begin).ifPresent(held::add);
    held.addAll(meetings.heldDays(bodyId, begin, end));
    var last = meetings.lastHeld(List.of(bodyId)).get(bodyId);
    return Compliance.of(body.rhythm(), held, last, body.foundedOn(), today.date());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<WorkItem> open(WorkQuery query) {
    var rhythmic = bodies.rhythmic();
    var last = meetings.lastHeld(rhythmic.stream().map(BodyCard::id).toList());
    return query.pick(rhythmic, body -> item(body, last));
  }

  private WorkItem item(BodyCard body, Map<UUID, LocalDate> last) {
    Rhythm rhythm = Objects.requireNonNull(body.rhythm(), "only bodies with a rhythm");
    var due = rhythm.due(last.getOrDefault(body.id(), body.foundedOn()));
    var state = today.date().isAfter(due) ? Due.OVERDUE : Due.DUE;
    return WorkItem.at(
        KIND, body.id(), due, state, body.unitId(), null, "/bodies/" + body.id() + "/rhythm");
  }
}
