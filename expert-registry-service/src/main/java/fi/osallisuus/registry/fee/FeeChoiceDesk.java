package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.expert.ExpertDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person says once whether fees are wanted; later work follows it. */
@ApplicationScoped
@Transactional
class FeeChoiceDesk {
  private final FeeChoices choices;
  private final ExpertDirectory experts;
  private final Codes codes;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  FeeChoiceDesk(
      FeeChoices choices,
      ExpertDirectory experts,
      Codes codes,
      Actor actor,
      Audit audit,
      Today today) {
    this.choices = choices;
    this.experts = experts;
    this.codes = codes;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  FeeChoiceView get(UUID expertId) {
    experts.reach(expertId, Roles.COORDINATOR, Roles.HR, Roles.DPO);
    audit.record("fee-choice.read", "expert", expertId);
    return choices
        .findByIdOptional(expertId)
        .map(FeeChoice::view)
        .orElseGet(() -> FeeChoiceView.none(expertId));
  }

  FeeChoiceView choose(UUID expertId, ChooseFee request, @Nullable String ifMatch) {
    experts.reach(expertId, Roles.COORDINATOR);
    codes.require(Codes.MODE, request.modes(), "/modes");
    var known = choices.findByIdOptional(expertId, LockModeType.PESSIMISTIC_WRITE);
    var choice = known.orElseGet(() -> new FeeChoice(expertId));
    ETags.require(ifMatch, choice.version());
    choice.choose(request, today.date(), actor.keptName());
    choices.persist(choice);
    audit.record("fee-choice.chosen", "expert", expertId);
    return choice.view();
  }
}
