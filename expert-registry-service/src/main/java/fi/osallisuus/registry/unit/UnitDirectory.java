package fi.osallisuus.registry.unit;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What other features ask about units. */
@ApplicationScoped
public class UnitDirectory {
  private final Units units;

  UnitDirectory(Units units) {
    this.units = units;
  }

  /** Refuses a field whose ids are not all active areas of the county. */
  public void requireAreas(List<UUID> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      var unit = units.findById(ids.get(i));
      if (unit == null || unit.kind() != UnitKind.AREA || !unit.active()) {
        throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active area.")
            .at(pointer + "/" + i);
      }
    }
  }

  public boolean exists(UUID id) {
    return units.count("id", id) > 0;
  }

  /** Refuses a field that names no unit of the county. */
  public void require(UUID id, String pointer) {
    if (!exists(id)) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such unit.").at(pointer);
    }
  }
}
