package fi.osallisuus.registry.team;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertCard;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.initiative.InitiativePhase;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person's places in teams. Who is erased leaves them; that there was an expert stays known. */
@ApplicationScoped
class TeamsOfPerson implements PersonalData {
  private final Team team;
  private final ExpertDirectory experts;
  private final InitiativeDirectory initiatives;
  private final Today today;

  TeamsOfPerson(Team team, ExpertDirectory experts, InitiativeDirectory initiatives, Today today) {
    this.team = team;
    this.experts = experts;
    this.initiatives = initiatives;
    this.today = today;
  }

  @Override
  public String section() {
    return "teams";
  }

  @Override
  public Object held(UUID expertId) {
    return members(expertId).stream().map(m -> m.view(List.of())).toList();
  }

  @Override
  public Optional<Problem> obstacle(UUID expertId) {
    return members(expertId).stream()
        .filter(m -> m.current() && m.role().single())
        .filter(m -> initiatives.get(m.initiativeId()).phase() == InitiativePhase.PILOTING)
        .findFirst()
        .map(m -> TeamDesk.mustStay());
  }

  @Override
  public void forget(UUID expertId) {
    members(expertId).forEach(m -> m.forget(expertId, today.date()));
  }

  private List<TeamMember> members(UUID expertId) {
    var account = experts.find(expertId).map(ExpertCard::accountId).orElse("");
    return team.find("expertId = ?1 or accountId = ?2 order by id", expertId, account).list();
  }
}
