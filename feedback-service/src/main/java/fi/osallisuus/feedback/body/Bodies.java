package fi.osallisuus.feedback.body;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The bodies of the county at hand. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, UUID> {
  private final Tenancy tenancy;

  Bodies(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  public Optional<KnownBody> known(UUID id) {
    return row(id).map(Body::known);
  }

  /** Refuses a body that the registry has not told of, or that has ended. */
  public KnownBody require(UUID id, String pointer) {
    return known(id)
        .filter(KnownBody::active)
        .orElseThrow(
            () ->
                Problem.unprocessable("BODY_UNKNOWN", "There is no such active body in the county.")
                    .at(pointer));
  }

  Optional<Body> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
