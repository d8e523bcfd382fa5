package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where every feature leaves what is to be done about what it keeps, in its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActionBook {
  static final String ENTITY = "action";

  private final Actions actions;
  private final Units units;
  private final Bodies bodies;
  private final Today today;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<ActionMoved> moved;

  ActionBook(
      Actions actions,
      Units units,
      Bodies bodies,
      Today today,
      Outbox outbox,
      Audit audit,
      Event<ActionMoved> moved) {
    this.actions = actions;
    this.units = units;
    this.bodies = bodies;
    this.today = today;
    this.outbox = outbox;
    this.audit = audit;
    this.moved = moved;
  }

  /**
   * Somebody proposes it; nobody has taken it on yet. Who calls answers for the origin being there.
   *
   * @param pointer where the action stands in the caller's body, such as {@code /actions/0}
   */
  public ActionView propose(Origin origin, NewAction request, String pointer) {
    return kept(fresh(origin, request, pointer));
  }

  /** It is agreed at once, as in a ward's development day: with somebody responsible and a day. */
  public ActionView agree(Origin origin, NewAction request, String pointer) {
    var action = fresh(origin, request, pointer);
    action.agree(null, null, today.get(), pointer);
    return kept(action);
  }

  /** What was agreed or proposed about one thing, oldest first. */
  public List<ActionView> of(SourceKind source, UUID sourceId) {
    var day = today.get();
    return actions.of(source, sourceId).stream().map(action -> action.view(day)).toList();
  }

  /** One action by its id; 404 when the county has none such. */
  public ActionView get(UUID id) {
    return actions.get(id).view(today.get());
  }

  ActionView kept(Action action) {
    actions.persist(action);
    outbox.add(action.state());
    audit.record("action.changed", ENTITY, action.id());
    moved.fire(
        new ActionMoved(
            action.id(), action.status(), new Origin(action.source(), action.sourceIds())));
    return action.view(today.get());
  }

  private Action fresh(Origin origin, NewAction request, String pointer) {
    requireOwner(request, pointer);
    if (request.unitId() != null
        && units.known(request.unitId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at(pointer + "/unitId");
    }
    if (request.bodyId() != null) {
      bodies.require(request.bodyId(), pointer + "/bodyId");
    }
    return new Action(origin, request, today.get());
  }

  private static void requireOwner(NewAction request, String pointer) {
    var missing =
        switch (request.owner()) {
          case UNIT -> request.unitId() == null ? "unitId" : "";
          case MUNICIPALITY -> request.municipality() == null ? "municipality" : "";
          case BODY -> request.bodyId() == null ? "bodyId" : "";
          case COUNTY -> "";
        };
    if (!missing.isEmpty()) {
      throw Problem.unprocessable(
              "ACTION_OWNER_INCOMPLETE", "Say which one the owner is: %s.".formatted(missing))
          .at(pointer + "/" + missing);
    }
  }
}
