package fi.osallisuus.registry.process;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.registry.paper.PaperStatus;
import fi.osallisuus.registry.paper.Papers;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's process descriptions in all their versions. */
@ApplicationScoped
class Processes implements Papers<ProcessDescription> {

  @Override
  public String what() {
    return "process description";
  }

  List<ProcessDescription> search(
      @Nullable UUID unitId, @Nullable PaperStatus status, Keyset keyset) {
    var where = new StringBuilder("id > :after");
    var values = Parameters.with("after", keyset.after());
    if (unitId != null) {
      where.append(" and unitId = :unit");
      values.and("unit", unitId);
    }
    if (status != null) {
      where.append(" and status = :status");
      values.and("status", status);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }

  List<ProcessDescription> published(@Nullable UUID unitId) {
    return unitId == null
        ? find("status = ?1 order by code", PaperStatus.PUBLISHED).list()
        : find("status = ?1 and unitId = ?2 order by code", PaperStatus.PUBLISHED, unitId).list();
  }
}
