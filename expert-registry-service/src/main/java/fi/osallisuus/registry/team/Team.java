package fi.osallisuus.registry.team;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.initiative.TeamFacts;
import fi.osallisuus.registry.initiative.TeamRole;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The teams of the county's initiatives, those who have left included. */
@ApplicationScoped
class Team implements PanacheRepositoryBase<TeamMember, UUID>, TeamFacts {

  TeamMember lock(UUID initiativeId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(m -> m.initiativeId().equals(initiativeId))
        .orElseThrow(() -> Problem.notFound("team member"));
  }

  boolean has(UUID initiativeId, TeamRole role) {
    return count("initiativeId = ?1 and role = ?2 and until is null", initiativeId, role) > 0;
  }

  List<TeamMember> of(UUID initiativeId, boolean current, Keyset keyset) {
    return find(
            "initiativeId = ?1 and id > ?2"
                + (current ? " and until is null" : "")
                + " order by id",
            initiativeId,
            keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  /** Working time of an account or expert over all teams it is in now. */
  long allocation(TeamMember member) {
    Long sum =
        getEntityManager()
            .createQuery(
                "select sum(m.allocationPercent) from TeamMember m where m.until is null and "
                    + (member.expertId() == null ? "m.accountId = :who" : "m.expertId = :who"),
                Long.class)
            .setParameter("who", member.expertId() == null ? member.accountId() : member.expertId())
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  @Override
  public Set<TeamRole> roles(UUID initiativeId) {
    return find("initiativeId = ?1 and until is null", initiativeId).stream()
        .map(TeamMember::role)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<String> ownerAccount(UUID initiativeId) {
    return find("initiativeId = ?1 and role = ?2 and until is null", initiativeId, TeamRole.OWNER)
        .firstResultOptional()
        .map(TeamMember::accountId);
  }
}
