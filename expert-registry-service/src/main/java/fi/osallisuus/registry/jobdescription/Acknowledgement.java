package fi.osallisuus.registry.jobdescription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That an expert has read and understood one version of a job description (S0-33). */
@Entity
class Acknowledgement {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID expertId;
  private UUID jobDescriptionId;
  private LocalDate acknowledgedOn;
  private String recordedBy;

  Acknowledgement() {}

  Acknowledgement(UUID expertId, Acknowledge request, String by) {
    this.expertId = expertId;
    jobDescriptionId = request.jobDescriptionId();
    acknowledgedOn = request.acknowledgedOn();
    recordedBy = by;
  }

  UUID id() {
    return id;
  }

  AcknowledgementView view() {
    return new AcknowledgementView(id, expertId, jobDescriptionId, acknowledgedOn);
  }
}
