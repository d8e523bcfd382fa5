package fi.osallisuus.booking.site;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The sites of the caller's county. */
@ApplicationScoped
class Sites implements PanacheRepositoryBase<Site, UUID> {

  Site get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("site"));
  }

  List<Site> page(UUID after, int limit) {
    return find("id > ?1 order by id", after).range(0, limit).list();
  }
}
