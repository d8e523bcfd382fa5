package fi.osallisuus.registry.initiative;

import java.util.List;
import java.util.UUID;

/** What events tell of the mapping of units. */
public interface BaselineFacts {
  List<BaselineFact> baselines(UUID initiativeId);
}
