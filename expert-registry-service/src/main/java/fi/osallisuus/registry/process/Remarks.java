package fi.osallisuus.registry.process;

import fi.osallisuus.kit.page.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The remarks on the county's process descriptions. */
@ApplicationScoped
class Remarks implements PanacheRepositoryBase<ProcessRemark, UUID> {

  List<ProcessRemark> of(UUID processId, Keyset keyset) {
    return find("processId = ?1 and id > ?2 order by id", processId, keyset.after())
        .range(0, keyset.limit())
        .list();
  }
}
