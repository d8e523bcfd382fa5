package fi.osallisuus.feedback.initiative;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The initiatives of the county at hand. */
@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {
  private final Tenancy tenancy;

  Initiatives(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  public Optional<KnownInitiative> known(UUID id) {
    return row(id).map(Initiative::known);
  }

  Optional<Initiative> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
