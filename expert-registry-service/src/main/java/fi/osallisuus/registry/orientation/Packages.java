package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The versions of the county's orientation packages. */
@ApplicationScoped
class Packages implements Papers<OrientationPackage> {

  @Override
  public String what() {
    return "orientation package";
  }

  /** The published package for these people, or a refusal of the field. */
  OrientationPackage published(UUID id, Audience audience) {
    return findByIdOptional(id)
        .filter(p -> p.published() && p.audience() == audience)
        .orElseThrow(
            () ->
                Problem.unprocessable(
                        "PACKAGE_UNKNOWN",
                        "There is no such published package for %s.".formatted(audience))
                    .at("/packageId"));
  }
}
