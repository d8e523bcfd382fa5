package fi.osallisuus.registry.initiative;

import java.util.List;
import java.util.UUID;

/** What phases ask about the preparation. */
public interface PreparationFacts {
  List<OpenItem> openMandatory(UUID initiativeId);
}
