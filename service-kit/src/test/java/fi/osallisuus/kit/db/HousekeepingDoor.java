package fi.osallisuus.kit.db;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other packages run the job now. */
@ApplicationScoped
public class HousekeepingDoor {
  private final Housekeeping housekeeping;

  HousekeepingDoor(Housekeeping housekeeping) {
    this.housekeeping = housekeeping;
  }

  public void tidy() {
    housekeeping.tidy();
  }
}
