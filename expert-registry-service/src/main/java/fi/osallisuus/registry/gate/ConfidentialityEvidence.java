package fi.osallisuus.registry.gate;

import java.util.UUID;

/** Whether the expert has given the confidentiality undertaking. */
public interface ConfidentialityEvidence {

  boolean given(UUID expertId);
}
