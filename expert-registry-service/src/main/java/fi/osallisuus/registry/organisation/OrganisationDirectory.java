package fi.osallisuus.registry.organisation;

import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features ask about organisations. */
@ApplicationScoped
public class OrganisationDirectory {
  private final Organisations organisations;

  OrganisationDirectory(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Refuses a field that names no organisation of the county's list. */
  public void require(UUID id, String pointer) {
    if (organisations.count("id", id) == 0) {
      throw unknown("There is no such organisation.").at(pointer);
    }
  }

  /** As above, and it must have existed in these days. */
  public void require(UUID id, LocalDate from, @Nullable LocalDate to, String pointer) {
    var organisation = organisations.findById(id);
    if (organisation == null || !organisation.existed(from, to)) {
      throw unknown("There was no such organisation in these days.").at(pointer);
    }
  }

  private static Problem unknown(String detail) {
    return Problem.unprocessable("ORGANISATION_UNKNOWN", detail);
  }
}
