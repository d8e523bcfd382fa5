package fi.osallisuus.feedback.expert;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The experts of the county at hand. */
@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {
  private final Tenancy tenancy;

  Experts(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  Optional<Expert> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }

  /** More than one only while the registry joins two records of a person. */
  List<UUID> ofAccount(String accountRef) {
    return find("county = ?1 and accountRef = ?2 order by id", tenancy.county(), accountRef)
        .range(0, 9)
        .stream()
        .map(Expert::id)
        .toList();
  }
}
