package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;

/** Who made the booking, as a kind (S0-36). */
public enum BookedBy {
  CLIENT,
  PROFESSIONAL,
  SYSTEM;

  /** A person who is signed in, or another system. */
  public static BookedBy of(Actor actor) {
    boolean person =
        actor.has(Roles.PROFESSIONAL) || actor.has(Roles.CASE_LEAD) || actor.has(Roles.COORDINATOR);
    return person ? PROFESSIONAL : SYSTEM;
  }
}
