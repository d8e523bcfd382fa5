package fi.osallisuus.feedback.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.action.WhyNot;
import fi.osallisuus.kit.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change, or why there is none, as everybody may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicChange(
    UUID id,
    EffectOutcome outcome,
    LocalText youSaid,
    @Nullable LocalText weDecided,
    @Nullable LocalText weDid,
    @Nullable WhyNot whyNot,
    @Nullable LocalText whyNotText,
    Decided decided,
    @Nullable UUID unitId,
    @Nullable PlaceType place,
    @Nullable String municipality,
    @Nullable String theme,
    @Schema(description = "At least so many voices stand behind it; absent: fewer than five.")
        @Nullable Integer voicesAtLeast,
    LocalDate publishedOn,
    Instant publishedAt,
    Instant changedAt) {

  /** Where it was decided, and in which month. */
  @Schema(name = "ChangeDecided")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Decided(
      Forum forum, @Schema(example = "2026-02") String month, @Nullable String diaryNumber) {}
}
