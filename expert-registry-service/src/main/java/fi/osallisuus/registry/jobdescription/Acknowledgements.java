package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.page.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The acknowledgements of the county's experts. */
@ApplicationScoped
class Acknowledgements implements PanacheRepositoryBase<Acknowledgement, UUID> {

  boolean has(UUID expertId, UUID jobDescriptionId) {
    return count("expertId = ?1 and jobDescriptionId = ?2", expertId, jobDescriptionId) > 0;
  }

  List<Acknowledgement> of(UUID expertId, Keyset keyset) {
    return find("expertId = ?1 and id > ?2 order by id", expertId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }
}
