package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.action.ActionBook;
import fi.osallisuus.feedback.action.ActionStatus;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.decision.Decisions;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.source.Sources;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be there before residents read it: above all, what changed or why it did not. */
@ApplicationScoped
class Completeness {
  /** The rule that the best public feedback service has: no "we changed it" without saying what. */
  private static final int SHORTEST_CHANGE = 30;

  private static final int SHORTEST = 10;

  private final ActionBook actions;
  private final Decisions decisions;
  private final Sources sources;
  private final Units units;
  private final Tenancy tenancy;

  Completeness(
      ActionBook actions, Decisions decisions, Sources sources, Units units, Tenancy tenancy) {
    this.actions = actions;
    this.decisions = decisions;
    this.sources = sources;
    this.units = units;
    this.tenancy = tenancy;
  }

  /** Whatever is named is there; a draft may still lack the rest. */
  void requireLinks(PutEffect request) {
    sources.require(request.sourcesOrNone(), "/sources");
    for (int i = 0; i < request.actionsOrNone().size(); i++) {
      requireAction(request.actionsOrNone().get(i), "/actionIds/" + i);
    }
    if (request.decisionId() != null && decisions.known(request.decisionId()).isEmpty()) {
      throw Problem.unprocessable("DECISION_UNKNOWN", "The county has no such decision.")
          .at("/decisionId");
    }
    if (request.unitId() != null
        && units.known(request.unitId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
  }

  /** Refuses what is not fit to be read. */
  void require(EffectView effect) {
    if (effect.sources().isEmpty() && effect.actionIds().isEmpty()) {
      throw incomplete("Say what people's voice it is the answer to.", "/sources");
    }
    if (effect.quote() && !effect.quoteConsent()) {
      throw Problem.unprocessable(
              "QUOTE_CONSENT_MISSING", "People's own words are shown with their consent only.")
          .at("/quoteConsent");
    }
    if (effect.decisionId() == null
        && (effect.decidedIn() == null || effect.decidedMonth() == null)) {
      throw incomplete(
          "Say where and in which month it was decided.",
          effect.decidedIn() == null ? "/decidedIn" : "/decidedMonth");
    }
    readable(effect.youSaid(), SHORTEST, "/youSaid");
    readable(effect.weDecided(), SHORTEST, "/weDecided");
    if (effect.outcome() == EffectOutcome.CHANGED) {
      requireText(effect.weDid(), "Say what changed.", "/weDid");
      requireActions(effect, ActionStatus.IMPLEMENTED);
    } else {
      requireText(effect.whyNotText(), "Say why it does not change.", "/whyNotText");
      if (effect.whyNot() == null) {
        throw incomplete("Say why it does not change.", "/whyNot");
      }
      requireActions(effect, ActionStatus.REJECTED);
    }
  }

  /** Everything that was heard: what is named, and what the actions came from. */
  Set<Source> heard(EffectView effect) {
    var all = new LinkedHashSet<>(effect.sources());
    effect.actionIds().stream()
        .map(actions::get)
        .forEach(
            action -> action.sourceIds().forEach(id -> all.add(new Source(action.source(), id))));
    return all;
  }

  private void requireActions(EffectView effect, ActionStatus needed) {
    for (int i = 0; i < effect.actionIds().size(); i++) {
      var action = actions.get(effect.actionIds().get(i));
      if (action.status() != needed) {
        throw Problem.conflict(
                "EFFECT_ACTION_STATE",
                "Its action is %s; it must be %s.".formatted(action.status(), needed))
            .at("/actionIds/" + i);
      }
    }
  }

  private ActionView requireAction(UUID id, String pointer) {
    try {
      return actions.get(id);
    } catch (Problem absent) {
      throw Problem.unprocessable("ACTION_UNKNOWN", "The county has no such action.").at(pointer);
    }
  }

  private void requireText(@Nullable LocalText text, String detail, String pointer) {
    if (text == null) {
      throw incomplete(detail, pointer);
    }
    readable(text, SHORTEST_CHANGE, pointer);
  }

  private void readable(@Nullable LocalText text, int shortest, String pointer) {
    if (text != null) {
      Counties.requirePublic(tenancy.county(), text, shortest, pointer);
    }
  }

  private static Problem incomplete(String detail, String pointer) {
    return Problem.unprocessable("EFFECT_INCOMPLETE", detail).at(pointer);
  }
}
