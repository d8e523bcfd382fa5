package fi.osallisuus.registry.gate;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The published job descriptions that concern the expert. */
public interface DescriptionEvidence {

  List<DescriptionFact> descriptions(UUID expertId, Set<String> modes);
}
