package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A trained expert whom nobody has asked to work; experience themes are not told here. */
@Schema(name = "UnusedExpert")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnusedView(
    UUID expertId,
    @Schema(examples = "EXP-17-01") String code,
    String alias,
    ExpertStatus status,
    List<String> modes,
    List<UUID> areas,
    @Schema(description = "Absent: never yet.") @Nullable LocalDate lastWorkedOn) {

  static UnusedView of(Expert expert, @Nullable LocalDate lastWorkedOn) {
    return new UnusedView(
        expert.id(),
        expert.code(),
        expert.alias(),
        expert.status(),
        expert.modes(),
        expert.areas(),
        lastWorkedOn);
  }
}
