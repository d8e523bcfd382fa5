package fi.osallisuus.registry.jobdescription;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the staff who must have read a job description (S0-33). */
@Embeddable
record Acknowledger(
    @NotBlank @Size(max = 100) @Schema(description = "The token's sub.") String accountId,
    @NotNull @Enumerated(EnumType.STRING) Part part,
    @Schema(description = "Where the person works.") @Nullable UUID unitId) {

  /** Why the person is asked. */
  enum Part {
    STAFF,
    OWNER
  }
}
