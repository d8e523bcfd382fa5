package fi.osallisuus.feedback.engagement;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The engagements of the county at hand. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<Engagement, UUID> {
  private final Tenancy tenancy;

  Engagements(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  public Optional<KnownEngagement> known(UUID id) {
    return row(id).map(Engagement::known);
  }

  Optional<Engagement> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
