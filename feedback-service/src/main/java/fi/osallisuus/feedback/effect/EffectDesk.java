package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.body.Bodies;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.decision.Decisions;
import fi.osallisuus.feedback.source.Sources;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes, reviews and publishes what became of what people said. */
@ApplicationScoped
@Transactional
class EffectDesk {
  private final Effects effects;
  private final Changes changes;
  private final Completeness completeness;
  private final Sources sources;
  private final ActionBook actions;
  private final Decisions decisions;
  private final Bodies bodies;
  private final Actor actor;
  private final Today today;
  private final Clock clock;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<EffectPublished> published;

  EffectDesk(
      Effects effects,
      Changes changes,
      Completeness completeness,
      Sources sources,
      ActionBook actions,
      Decisions decisions,
      Bodies bodies,
      Actor actor,
      Today today,
      Clock clock,
      Outbox outbox,
      Audit audit,
      Event<EffectPublished> published) {
    this.effects = effects;
    this.changes = changes;
    this.completeness = completeness;
    this.sources = sources;
    this.actions = actions;
    this.decisions = decisions;
    this.bodies = bodies;
    this.actor = actor;
    this.today = today;
    this.clock = clock;
    this.outbox = outbox;
    this.audit = audit;
    this.published = published;
  }

  Page<EffectView> list(
      Effect.@Nullable Stage stage,
      @Nullable EffectOutcome outcome,
      @Nullable UUID actionId,
      Keyset keyset) {
    return keyset.page(effects.search(stage, outcome, actionId, keyset), Effect::id, Effect::view);
  }

  Page<ActionView> untold(Keyset keyset) {
    return keyset.page(effects.untold(keyset), Function.identity(), actions::get);
  }

  EffectView get(UUID id) {
    return effects.get(id).view();
  }

  EffectView draft(PutEffect request) {
    completeness.requireLinks(request);
    var effect = new Effect(request, actor.keptName());
    effects.persist(effect);
    return told(effect, "effect.drafted");
  }

  EffectView edit(UUID id, @Nullable String ifMatch, PutEffect request) {
    completeness.requireLinks(request);
    return step(id, ifMatch, "effect.edited", e -> e.edit(request, actor.keptName()));
  }

  EffectView submit(UUID id, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        "effect.submitted",
        effect -> {
          completeness.require(effect.view());
          effect.submit();
        });
  }

  EffectView sendBack(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, "effect.returned", Effect::sendBack);
  }

  EffectView publish(UUID id, @Nullable String ifMatch) {
    var effect = locked(id, ifMatch);
    effect.publish(actor.keptName(), today.get());
    var view = effect.view();
    completeness.require(view); // An action may have moved since it was submitted.
    var heard = completeness.heard(view);
    var earlier = changes.row(id);
    var now = clock.instant();
    var change = earlier.orElseGet(() -> new Change(id, today.get(), now));
    change.show(view, effect, decided(view), sources.voices(heard), now);
    changes.persist(change);
    outbox.add(EffectState.published(view));
    audit.record("effect.published", "effect", id);
    published.fire(new EffectPublished(id, view.outcome(), earlier.isPresent(), heard));
    return view;
  }

  EffectView withdraw(UUID id, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        "effect.withdrawn",
        effect -> {
          effect.withdraw(today.get());
          changes.row(id).ifPresent(change -> change.withdraw(clock.instant()));
        });
  }

  /** A decision on record says it itself; the day becomes a month. */
  private Decided decided(EffectView effect) {
    var decision =
        effect.decisionId() == null ? null : decisions.known(effect.decisionId()).orElseThrow();
    if (decision == null) {
      return new Decided(
          Objects.requireNonNull(effect.decidedIn()),
          Objects.requireNonNull(effect.decidedMonth()),
          null);
    }
    var body = decision.bodyId() == null ? null : bodies.known(decision.bodyId()).orElseThrow();
    return new Decided(
        body == null ? Forum.MANAGEMENT : Forum.valueOf(body.kind()),
        YearMonth.from(decision.decidedOn()).toString(),
        decision.diaryNumber());
  }

  private EffectView step(UUID id, @Nullable String ifMatch, String what, Consumer<Effect> verb) {
    var effect = locked(id, ifMatch);
    verb.accept(effect);
    return told(effect, what);
  }

  private Effect locked(UUID id, @Nullable String ifMatch) {
    var effect = effects.lock(id);
    ETags.require(ifMatch, effect.version());
    return effect;
  }

  private EffectView told(Effect effect, String what) {
    outbox.add(EffectState.changed(effect.view()));
    audit.record(what, "effect", effect.id());
    return effect.view();
  }
}
