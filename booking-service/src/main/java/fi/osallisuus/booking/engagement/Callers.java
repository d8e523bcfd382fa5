package fi.osallisuus.booking.engagement;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may plan what: case leads only the meetings of their own work. */
@ApplicationScoped
class Callers {
  private final Actor actor;

  Callers(Actor actor) {
    this.actor = actor;
  }

  void mayPlan(EngagementKind kind) {
    boolean all = actor.has(Roles.COORDINATOR) || actor.has(Roles.UNIT_MANAGER);
    if (!all && actor.has(Roles.CASE_LEAD) && !kind.ofCaseLeads()) {
      throw Problem.forbidden("KIND_NOT_YOURS", "Case leads call meetings; ask a coordinator.")
          .at("/kind");
    }
  }
}
