package fi.osallisuus.feedback.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an effect as every event of it carries it: no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectState(
    UUID effectId,
    long version,
    EffectStatus status,
    EffectOutcome outcome,
    List<UUID> actionIds,
    List<UUID> itemIds,
    List<Source> sources,
    @Nullable UUID decisionId,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable PlaceType place,
    @Nullable String municipality,
    @Nullable String theme,
    List<UUID> figures,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate withdrawnOn) {
  private static final Set<SourceKind> ITEMS =
      EnumSet.of(SourceKind.FEEDBACK, SourceKind.RESIDENT_IDEA);

  static Event published(EffectView effect) {
    return event("effect.published", effect);
  }

  static Event changed(EffectView effect) {
    return event("effect.changed", effect);
  }

  private static Event event(String type, EffectView effect) {
    var state =
        new EffectState(
            effect.id(),
            effect.version(),
            effect.status(),
            effect.outcome(),
            effect.actionIds(),
            effect.sources().stream()
                .filter(source -> ITEMS.contains(source.kind()))
                .map(Source::id)
                .toList(),
            effect.sources(),
            effect.decisionId(),
            effect.unitId(),
            effect.wardId(),
            effect.place(),
            effect.municipality(),
            effect.theme(),
            effect.figures(),
            effect.publishedOn(),
            effect.withdrawnOn());
    return new Event("feedback.effect.v1", type, effect.id().toString(), state);
  }
}
