package fi.osallisuus.registry.gate;

import java.util.List;
import java.util.UUID;

/** The days that the expert's signed contracts cover. */
public interface ContractEvidence {

  List<ContractTerm> terms(UUID expertId);
}
