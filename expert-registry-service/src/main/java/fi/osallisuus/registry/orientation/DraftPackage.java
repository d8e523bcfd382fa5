package fi.osallisuus.registry.orientation;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An orientation package with its items in their order. */
@Schema(
    examples =
        """
        {"code":"OR-REC","title":{"fi":"Vastaanoton perehdytys","sv":"Introduktion till mottagningen",\
        "en":"Orientation to the reception"},"items":[{"mandatory":true,\
        "title":{"fi":"Turvallisuus","sv":"Säkerhet","en":"Safety"},"minutes":30}]}""")
record DraftPackage(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @Schema(description = "Who goes through it; an expert unless said otherwise.")
        @Nullable Audience audience,
    @NotNull @Valid Words title,
    @Schema(description = "Why the version before does not do; from the second version on.")
        @Size(max = 300)
        @Nullable String changeReason,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

  /** One thing to go through. */
  @Schema(name = "DraftOrientationItem")
  record Item(
      boolean mandatory,
      @Schema(description = "TASK unless said otherwise.") @Nullable ItemType type,
      @NotNull @Valid Words title,
      @Schema(description = "Address of the material.") @Pattern(regexp = "https?://.{1,290}")
          @Nullable String link,
      @Schema(description = "Language of the material: a code of LANGUAGE.", examples = "fi")
          @Nullable String language,
      @Schema(description = "Expected duration.") @Min(1) @Max(600) @Nullable Integer minutes) {}
}
