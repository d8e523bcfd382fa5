package fi.osallisuus.registry.gate;

import java.time.LocalDate;
import java.util.UUID;

/** Whether the expert has a verified training that holds on a day. */
public interface TrainingEvidence {

  boolean verified(UUID expertId, LocalDate day);
}
