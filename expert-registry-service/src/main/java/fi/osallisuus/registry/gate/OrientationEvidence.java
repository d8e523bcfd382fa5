package fi.osallisuus.registry.gate;

import java.util.UUID;

/** How far the expert's orientation has come. */
public interface OrientationEvidence {

  OrientationFact orientation(UUID expertId);
}
