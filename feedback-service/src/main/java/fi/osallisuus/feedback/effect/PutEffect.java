package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.action.WhyNot;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole of an effect as it is written; what is left out is not there. */
@Schema(
    example =
        """
        {"outcome": "CHANGED", "sources": [{"kind": "NEED",\
         "id": "0195c1f2-7a30-7f01-9d4f-1d8cf2ba1d01"}], "actionIds": [],\
         "youSaid": {"fi": "Ruokailuun jää liian vähän aikaa.", "sv": "Tiden för måltiderna är för kort."},\
         "weDid": {"fi": "Ruokailuun varataan nyt 45 minuuttia joka päivä.",\
         "sv": "För måltiderna reserveras nu 45 minuter varje dag."},\
         "decidedIn": "DEVELOPMENT_DAY", "decidedMonth": "2026-02", "place": "PSYCHIATRIC_WARD"}
        """)
record PutEffect(
    @NotNull EffectOutcome outcome,
    @Size(max = 200) @Nullable List<@NotNull @Valid Source> sources,
    @Size(max = 50) @Nullable List<@NotNull UUID> actionIds,
    @Schema(description = "A paraphrase; people's own words only with their consent")
        @NotNull
        @Valid
        LocalText youSaid,
    @Schema(description = "Whether youSaid quotes somebody") @Nullable Boolean quote,
    @Schema(description = "Whether that person has agreed to be quoted")
        @Nullable Boolean quoteConsent,
    @Valid @Nullable LocalText weDecided,
    @Schema(description = "What changed, in at least 30 characters; needed where CHANGED") @Valid
        @Nullable LocalText weDid,
    @Schema(description = "Needed where NOT_CHANGED") @Nullable WhyNot whyNot,
    @Schema(description = "The reason in plain words, in at least 30 characters") @Valid
        @Nullable LocalText whyNotText,
    @Nullable UUID decisionId,
    @Schema(description = "Where it was decided, when there is no decision on record")
        @Nullable Forum decidedIn,
    @Schema(description = "When, as a month; the day is nobody's business", example = "2026-02")
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        @Nullable String decidedMonth,
    @Nullable UUID unitId,
    @Schema(description = "Booking's ward, for staff; residents read the kind of place")
        @Nullable UUID wardId,
    @Nullable PlaceType place,
    @Pattern(regexp = "[0-9]{3}") @Nullable String municipality,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String theme,
    @Schema(description = "Releases of figures (analytics snapshots) that show it") @Size(max = 20)
        @Nullable List<@NotNull UUID> figures) {

  List<Source> sourcesOrNone() {
    return sources == null ? List.of() : sources;
  }

  List<UUID> actionsOrNone() {
    return actionIds == null ? List.of() : actionIds;
  }

  List<UUID> figuresOrNone() {
    return figures == null ? List.of() : figures;
  }

  Story story() {
    return new Story(youSaid, weDecided, weDid, whyNotText);
  }

  Scope scope() {
    return new Scope(unitId, place, municipality, theme);
  }
}
