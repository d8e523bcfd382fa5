package fi.osallisuus.registry.initiative;

import java.util.List;
import java.util.UUID;

/** What events tell of a programme's measures. */
public interface MeasureFacts {
  List<MeasureFact> measures(UUID initiativeId);
}
