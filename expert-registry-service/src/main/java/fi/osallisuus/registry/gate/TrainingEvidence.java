package fi.osallisuus.registry.gate;

import java.util.UUID;

/** Whether the expert has a verified training. */
public interface TrainingEvidence {

  boolean verified(UUID expertId);
}
