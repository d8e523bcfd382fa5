package fi.osallisuus.registry.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Gathers the facts from the features that keep them, and asks the gate. */
@ApplicationScoped
public class GateDesk {
  private final TrainingEvidence trainings;
  private final ContractEvidence contracts;
  private final OrientationEvidence orientations;
  private final DescriptionEvidence descriptions;
  private final ConfidentialityEvidence confidentiality;

  GateDesk(
      TrainingEvidence trainings,
      ContractEvidence contracts,
      OrientationEvidence orientations,
      DescriptionEvidence descriptions,
      ConfidentialityEvidence confidentiality) {
    this.trainings = trainings;
    this.contracts = contracts;
    this.orientations = orientations;
    this.descriptions = descriptions;
    this.confidentiality = confidentiality;
  }

  public Gate look(GateSubject subject, LocalDate day) {
    var id = subject.expertId();
    var facts =
        new GateFacts(
            subject,
            trainings.verified(id, day),
            contracts.terms(id),
            orientations.orientation(id),
            descriptions.descriptions(id, subject.modes()),
            confidentiality.given(id));
    return Gate.of(facts, day);
  }
}
