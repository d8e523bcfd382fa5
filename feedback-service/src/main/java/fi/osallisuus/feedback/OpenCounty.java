package fi.osallisuus.feedback;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets people without a login into what a county has published. */
@ApplicationScoped
public class OpenCounty {
  private final Tenancy tenancy;

  OpenCounty(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** From here on the county's own rows are read; 404 for a county that there is not. */
  public void enter(String county) {
    if (!Counties.ALL.contains(county)) {
      throw Problem.notFound("county");
    }
    tenancy.enter(county);
  }
}
