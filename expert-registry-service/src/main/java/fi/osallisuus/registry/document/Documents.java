package fi.osallisuus.registry.document;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.registry.paper.PaperStatus;
import fi.osallisuus.registry.paper.Papers;
import fi.osallisuus.registry.search.TextQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The county's documents in all their versions. */
@ApplicationScoped
class Documents implements Papers<Document> {
  static final String KIND = "DOCUMENT";

  @Override
  public String what() {
    return "document";
  }

  List<Document> search(DocumentSearch search, Keyset keyset) {
    var where = new StringBuilder("from Document d where d.id > :after");
    var values = Parameters.with("after", keyset.after());
    narrow(where, values, "d.kind = :kind", "kind", search.kind());
    narrow(where, values, "d.status = :status", "status", search.status());
    narrow(where, values, "d.language = :language", "language", search.language());
    narrow(where, values, "d.audience = :audience", "audience", search.audience());
    narrow(where, values, "d.ownerRole = :owner", "owner", search.ownerRole());
    narrow(where, values, "d.unitId = :unit", "unit", search.unitId());
    narrow(where, values, ":need member of d.originNeeds", "need", search.needId());
    narrow(where, values, "d.reviewBy < :overdue", "overdue", search.overdueOn());
    TextQuery.of(search.text())
        .ifPresent(
            query -> {
              where.append(" and ").append(query.where(KIND, "d.id"));
              query.bind(values::and);
            });
    return find(where + " order by d.id", values).range(0, keyset.limit()).list();
  }

  /** What holds now for readers without login. */
  List<Document> forEverybody() {
    return find(
            "status = ?1 and audience = ?2 order by code",
            PaperStatus.PUBLISHED,
            DocumentAudience.PUBLIC)
        .list();
  }

  private static void narrow(
      StringBuilder where,
      Parameters values,
      String condition,
      String name,
      @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and ").append(condition);
      values.and(name, wanted);
    }
  }
}
