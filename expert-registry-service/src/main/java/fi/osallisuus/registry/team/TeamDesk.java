package fi.osallisuus.registry.team;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.initiative.InitiativePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts teams together; a role is handed over, its history stays. */
@ApplicationScoped
@Transactional
class TeamDesk {
  private static final int FULL_TIME = 100;

  private final Team team;
  private final TeamChecks checks;
  private final InitiativeDirectory initiatives;
  private final Audit audit;
  private final Today today;

  TeamDesk(
      Team team, TeamChecks checks, InitiativeDirectory initiatives, Audit audit, Today today) {
    this.team = team;
    this.checks = checks;
    this.initiatives = initiatives;
    this.audit = audit;
    this.today = today;
  }

  Page<TeamMemberView> list(UUID initiativeId, boolean current, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(
        team.of(initiativeId, current, keyset), TeamMember::id, m -> m.view(List.of()));
  }

  TeamMemberView add(UUID initiativeId, AddMember request) {
    initiatives.hold(initiativeId).requireOpen();
    if (request.role().single() && team.has(initiativeId, request.role())) {
      throw Problem.conflict("TEAM_ROLE_TAKEN", "The role is taken; hand it over instead.")
          .at("/role");
    }
    return persist(initiativeId, request, "/since", "team-member.added");
  }

  TeamMemberView edit(UUID initiativeId, UUID id, EditMember request, @Nullable String ifMatch) {
    var member = team.lock(initiativeId, id);
    ETags.require(ifMatch, member.version());
    checks.check(request.profession(), request.homeUnitId());
    member.edit(request);
    audit.record("team-member.changed", "team-member", id);
    return view(member);
  }

  TeamMemberView handOver(UUID initiativeId, UUID id, HandOver request, @Nullable String ifMatch) {
    initiatives.hold(initiativeId).requireOpen();
    var member = team.lock(initiativeId, id);
    ETags.require(ifMatch, member.version());
    member.leave(request.on().minusDays(1), "/on");
    // Before the next one: the database allows one owner and one project manager at a time.
    team.flush();
    var next =
        persist(initiativeId, request.joining(member.role()), "/on", "team-member.handed-over");
    member.succeededBy(next.id());
    return next;
  }

  TeamMemberView leave(UUID initiativeId, UUID id, LeaveTeam request, @Nullable String ifMatch) {
    var initiative = initiatives.hold(initiativeId);
    var member = team.lock(initiativeId, id);
    ETags.require(ifMatch, member.version());
    today.refuseFuture(request.until(), "/until");
    if (member.role().single() && initiative.phase() == InitiativePhase.PILOTING) {
      throw mustStay();
    }
    member.leave(request.until(), "/until");
    audit.record("team-member.left", "team-member", id);
    return view(member);
  }

  static Problem mustStay() {
    return Problem.conflict(
        "TEAM_ROLE_MUST_STAY", "While piloting this role is handed over, not left empty.");
  }

  private TeamMemberView persist(
      UUID initiativeId, AddMember request, String pointer, String action) {
    today.refuseFuture(request.since(), pointer);
    var member = new TeamMember(initiativeId, request);
    checks.check(request);
    team.persist(member);
    audit.record(action, "team-member", member.id());
    return view(member);
  }

  private TeamMemberView view(TeamMember member) {
    return member.view(
        team.allocation(member) > FULL_TIME ? List.of("ALLOCATION_OVER_100") : List.of());
  }
}
