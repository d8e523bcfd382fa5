package fi.osallisuus.booking.fhir;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * One method of FHIR does what several of ours do; each part needs the roles that ours has, so that
 * nobody may more by speaking FHIR.
 */
@ApplicationScoped
class Rights {
  static final Set<String> BOOK =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.SYSTEM);

  static final Set<String> TELL =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.EXPERT, Roles.SYSTEM);

  static final Set<String> RECEIVE = Set.of(Roles.COORDINATOR, Roles.EXPERT);

  private final Actor actor;

  Rights(Actor actor) {
    this.actor = actor;
  }

  void need(Set<String> anyOf) {
    if (actor.roles().stream().noneMatch(anyOf::contains)) {
      throw Problem.forbidden("FORBIDDEN", "Your role may not do this.");
    }
  }
}
