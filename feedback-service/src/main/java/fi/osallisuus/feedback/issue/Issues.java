package fi.osallisuus.feedback.issue;

import fi.osallisuus.feedback.source.SourceKeeper;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The issues of the county; each is one voice that something may be the answer to. */
@ApplicationScoped
class Issues implements PanacheRepositoryBase<Issue, UUID>, SourceKeeper {

  /** How many of one category stand in one state. */
  record Count(IssueCategory category, IssueStatus status, long count) {}

  Issue get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("issue"));
  }

  Issue lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("issue"));
  }

  /** Of a body also what was given to it. */
  List<Issue> search(IssueSearch search, Keyset keyset) {
    var where =
        Where.after(keyset)
            .and("(bodyId = ? or escalatedTo = ?)", search.bodyId())
            .is("areaId", search.areaId())
            .is("category", search.category())
            .is("status", search.status());
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  List<Count> counts(UUID areaId, LocalDate from, LocalDate to) {
    var where =
        Where.of("1 = 1").and("raisedOn >= ?", from).and("raisedOn <= ?", to).is("areaId", areaId);
    return find(
            "select category, status, count(*) from Issue where "
                + where.hql()
                + " group by category, status order by category, status",
            where.values())
        .project(Count.class)
        .list();
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.ISSUE);
  }

  @Override
  public OptionalInt voices(UUID id) {
    return findByIdOptional(id).isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
  }
}
