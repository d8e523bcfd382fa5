package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.gate.GateDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What the features that keep an expert's papers ask of and tell to the expert. */
@ApplicationScoped
@Transactional
public class ExpertDirectory {
  private final Experts experts;
  private final GateDesk gates;
  private final ExpertNews news;
  private final Today today;
  private final Actor actor;

  ExpertDirectory(Experts experts, GateDesk gates, ExpertNews news, Today today, Actor actor) {
    this.experts = experts;
    this.gates = gates;
    this.news = news;
    this.today = today;
    this.actor = actor;
  }

  public Optional<ExpertCard> find(UUID id) {
    return experts.findByIdOptional(id).map(ExpertCard::of);
  }

  public Optional<ExpertCard> ofAccount(String accountId) {
    return experts.ofAccount(accountId).map(ExpertCard::of);
  }

  /** The expert for a caller in one of these roles, or for the expert in person; else 404. */
  public ExpertCard reach(UUID id, String... roles) {
    return find(id)
        .filter(card -> Arrays.stream(roles).anyMatch(actor::has) || card.belongsTo(actor.id()))
        .orElseThrow(() -> Problem.notFound("expert"));
  }

  /** A paper of the expert has changed: the gate is looked at anew, and what follows published. */
  public void gateFactsChanged(UUID id) {
    var expert = experts.lock(id);
    if (expert.status() == ExpertStatus.ANONYMISED) {
      return;
    }
    var before = expert.status();
    if (expert.see(gates.look(expert.subject(today.date()), today.date()), today.now())) {
      var type = before == expert.status() ? ExpertState.GATE_CHANGED : ExpertState.STATUS_CHANGED;
      news.tell(type, expert);
    }
  }
}
