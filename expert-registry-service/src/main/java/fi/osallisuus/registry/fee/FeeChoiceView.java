package fi.osallisuus.registry.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's standing choice; version 0 while nothing has been said, and fees are paid. */
@Schema(name = "FeeChoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeChoiceView(
    UUID expertId,
    boolean declined,
    @Schema(description = "Modes whose fees are declined; none: all of them.") List<String> modes,
    @Nullable LocalDate chosenOn,
    long version) {

  static FeeChoiceView none(UUID expertId) {
    return new FeeChoiceView(expertId, false, List.of(), null, 0);
  }
}
