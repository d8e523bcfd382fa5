package fi.osallisuus.booking.offer;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The services of the caller's county. */
@ApplicationScoped
public class Services implements PanacheRepositoryBase<Service, UUID> {

  Service get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("service"));
  }

  /** For a request that names a service by its code. */
  public Offered offered(String code) {
    return byCode(code)
        .filter(Service::active)
        .map(Service::offered)
        .orElseThrow(
            () ->
                Problem.unprocessable("SERVICE_UNKNOWN", "There is no such service to offer.")
                    .at("/serviceCode"));
  }

  Optional<Service> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Service> page(UUID after, int limit) {
    return find("id > ?1 order by id", after).range(0, limit).list();
  }
}
