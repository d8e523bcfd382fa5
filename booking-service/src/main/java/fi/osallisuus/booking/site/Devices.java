package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The tablets of the caller's county. */
@ApplicationScoped
class Devices implements PanacheRepositoryBase<Device, UUID> {

  Device get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("device"));
  }

  List<Device> page(UUID siteId, UUID after, int limit) {
    return find("siteId = ?1 and id > ?2 order by id", siteId, after).range(0, limit).list();
  }
}
