package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the features that hang on an initiative ask of and tell to it. */
@ApplicationScoped
@Transactional
public class InitiativeDirectory {
  private final Initiatives initiatives;
  private final InitiativeEvents events;

  InitiativeDirectory(Initiatives initiatives, InitiativeEvents events) {
    this.initiatives = initiatives;
    this.events = events;
  }

  /** The initiative, or 404. */
  public InitiativeCard get(UUID id) {
    return initiatives.get(id).card();
  }

  /** The same, held for this transaction: two changes of what hangs on it do not meet. */
  public InitiativeCard hold(UUID id) {
    return initiatives.lock(id).card();
  }

  /** Refuses a field that names no initiative of the county. */
  public void require(UUID id, String pointer) {
    if (initiatives.count("id", id) == 0) {
      throw unknown(pointer);
    }
  }

  /** What its events tell has changed: it gets a new version, and an event says so. */
  public void changed(UUID id) {
    var initiative = initiatives.lock(id);
    initiative.touch();
    events.changed(initiative);
  }

  static Problem unknown(String pointer) {
    return Problem.unprocessable("INITIATIVE_UNKNOWN", "There is no such initiative.").at(pointer);
  }
}
