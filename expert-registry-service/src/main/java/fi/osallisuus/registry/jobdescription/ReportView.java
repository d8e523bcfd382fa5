package fi.osallisuus.registry.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has acknowledged a job description and who has not. */
@Schema(name = "AcknowledgementReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
    UUID jobDescriptionId,
    String code,
    int major,
    int minor,
    @Schema(description = "Until that day active experts go on without a new acknowledgement.")
        @Nullable LocalDate graceUntil,
    Count experts,
    Count staff,
    @Schema(description = "The experts of the mode, by the page.") Page<ExpertLine> expertLines,
    List<StaffLine> staffLines) {

  /** How many must, and how many have. */
  @Schema(name = "AcknowledgementCount")
  record Count(long required, long acknowledged, long missing) {

    static Count of(long required, long acknowledged) {
      return new Count(required, acknowledged, required - acknowledged);
    }
  }

  /** An expert by code. */
  @Schema(name = "ExpertAcknowledgement")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ExpertLine(UUID expertId, String code, @Nullable LocalDate acknowledgedOn) {}

  /** One of the staff by account. */
  @Schema(name = "RequiredStaff")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StaffLine(
      String accountId,
      Acknowledger.Part part,
      @Nullable UUID unitId,
      @Nullable LocalDate acknowledgedOn) {}
}
