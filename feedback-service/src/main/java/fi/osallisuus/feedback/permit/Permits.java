package fi.osallisuus.feedback.permit;

import fi.osallisuus.kit.tenancy.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The permits of the county at hand. */
@ApplicationScoped
public class Permits implements PanacheRepositoryBase<Permit, UUID> {
  private final Tenancy tenancy;

  Permits(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /**
   * The granted permit that covers every day of the period, the purpose and the unit (S1-36).
   *
   * @param units the unit and those above it: a permit for an area covers its teams
   */
  public Optional<UUID> covering(
      Collection<UUID> units, LocalDate from, LocalDate to, String purpose) {
    return find(
            "county = ?1 and status = 'GRANTED' and purpose = ?2 and validFrom <= ?3"
                + " and validTo >= ?4 order by validTo desc, id",
            tenancy.county(),
            purpose,
            from,
            to)
        .stream()
        .filter(permit -> units.stream().anyMatch(permit::covers))
        .map(Permit::id)
        .findFirst();
  }

  Optional<Permit> row(UUID id) {
    return find("id = ?1 and county = ?2", id, tenancy.county()).singleResultOptional();
  }
}
