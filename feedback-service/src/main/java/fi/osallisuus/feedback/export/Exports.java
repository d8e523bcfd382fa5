package fi.osallisuus.feedback.export;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The log of exports. */
@ApplicationScoped
class Exports implements PanacheRepositoryBase<AnswerExport, UUID> {

  AnswerExport of(UUID collectionId, UUID id) {
    return find("id = ?1 and collectionId = ?2", id, collectionId)
        .singleResultOptional()
        .orElseThrow(() -> Problem.notFound("export"));
  }

  List<AnswerExport> of(UUID collectionId, Keyset keyset) {
    var where = Where.after(keyset).is("collectionId", collectionId);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }
}
