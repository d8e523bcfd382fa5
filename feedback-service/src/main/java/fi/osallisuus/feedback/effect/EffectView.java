package fi.osallisuus.feedback.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.action.WhyNot;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An effect as staff see it. */
@Schema(name = "Effect")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectView(
    UUID id,
    EffectStatus status,
    @Schema(description = "Of the words shown here; residents may read earlier ones meanwhile.")
        Effect.Stage stage,
    EffectOutcome outcome,
    List<Source> sources,
    List<UUID> actionIds,
    LocalText youSaid,
    boolean quote,
    boolean quoteConsent,
    @Nullable LocalText weDecided,
    @Nullable LocalText weDid,
    @Nullable WhyNot whyNot,
    @Nullable LocalText whyNotText,
    @Nullable UUID decisionId,
    @Nullable Forum decidedIn,
    @Nullable String decidedMonth,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable PlaceType place,
    @Nullable String municipality,
    @Nullable String theme,
    List<UUID> figures,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate withdrawnOn,
    long version) {}
