package fi.osallisuus.registry.orientation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the partners of an area tell about its network; answered by the feature that keeps them. */
public interface NetworkEvidence {

  /** Codes of the sectors that have no verified partner in the unit's area on that day. */
  List<String> sectorsWithoutPartner(UUID unitId, LocalDate day);
}
