package fi.osallisuus.registry.jobdescription;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That one of the staff has read and understood one version of a job description. */
@Entity
class StaffAcknowledgement {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID jobDescriptionId;
  private String accountId;
  private LocalDate acknowledgedOn;

  StaffAcknowledgement() {}

  StaffAcknowledgement(UUID jobDescriptionId, String accountId, LocalDate day) {
    this.jobDescriptionId = jobDescriptionId;
    this.accountId = accountId;
    acknowledgedOn = day;
  }

  StaffAcknowledgementView view() {
    return new StaffAcknowledgementView(id, jobDescriptionId, acknowledgedOn);
  }
}
