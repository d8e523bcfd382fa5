package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rooms of the caller's county. */
@ApplicationScoped
class Rooms implements PanacheRepositoryBase<Room, UUID> {

  Room get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("room"));
  }

  List<Room> page(UUID siteId, UUID after, int limit) {
    return find("siteId = ?1 and id > ?2 order by id", siteId, after).range(0, limit).list();
  }
}
