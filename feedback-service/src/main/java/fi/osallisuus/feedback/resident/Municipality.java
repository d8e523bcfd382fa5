package fi.osallisuus.feedback.resident;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality that a resident may name. */
@Embeddable
@Schema(example = "{\"code\": \"179\", \"nameFi\": \"Jyväskylä\", \"nameSv\": \"Jyväskylä\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Municipality(
    @Schema(description = "National three-digit code", example = "179")
        @NotNull
        @Pattern(regexp = "[0-9]{3}")
        String code,
    @NotBlank @Size(max = 80) String nameFi,
    @Size(max = 80) @Nullable String nameSv) {

  /** As the reader's language calls it. */
  public String in(String lang) {
    return lang.equals("sv") && nameSv != null && !nameSv.isBlank() ? nameSv : nameFi;
  }
}
