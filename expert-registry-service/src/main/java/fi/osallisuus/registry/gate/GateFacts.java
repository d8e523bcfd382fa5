package fi.osallisuus.registry.gate;

import java.util.List;

/** Everything the gate decides on, gathered for one expert on one day. */
public record GateFacts(
    GateSubject subject,
    boolean trainingVerified,
    List<ContractTerm> contracts,
    OrientationFact orientation,
    List<DescriptionFact> descriptions,
    boolean confidentialityGiven) {}
