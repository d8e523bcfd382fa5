package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The units of the county at hand. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {
  private final Tenancy tenancy;

  Units(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  public Optional<KnownUnit> known(UUID id) {
    return row(id).map(Unit::known);
  }

  Optional<Unit> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
