package fi.osallisuus.kit.trial.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request with one field of every kind. */
@Schema(example = "{\"name\": \"Mökki\", \"size\": 3}")
record MakeThing(
    @NotBlank @Size(max = 100) String name,
    @Max(10) int size,
    @Nullable Colour colour,
    @Nullable Instant at,
    @Nullable BigDecimal price,
    @Nullable Boolean fresh,
    @Nullable List<@NotBlank String> tags,
    @Nullable @Valid Part part,
    @Nullable List<@Valid @NotNull Part> parts,
    @Nullable Map<String, String> labels) {

  /** Something with a name of its own. */
  record Part(@NotBlank String label) {}

  /** Two are enough. */
  enum Colour {
    RED,
    BLUE
  }
}
