package fi.osallisuus.registry.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point of the orientation: gone through, or left out for a reason. */
@Embeddable
@Schema(description = "Gone through; with waivedBecause it was left out for that reason.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Oriented(
    @NotNull @Enumerated(EnumType.STRING) OrientationPoint point,
    @Enumerated(EnumType.STRING) @Nullable Waiver waivedBecause) {

  /** Why a point needs no going through. */
  enum Waiver {
    KNOWN_ALREADY,
    NOT_NEEDED
  }
}
