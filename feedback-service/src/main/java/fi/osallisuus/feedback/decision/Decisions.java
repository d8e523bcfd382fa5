package fi.osallisuus.feedback.decision;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions of the county. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

  /** A decision of the county at hand, if there is one. */
  public Optional<KnownDecision> known(UUID id) {
    return findByIdOptional(id)
        .map(Decision::view)
        .map(d -> new KnownDecision(d.id(), d.bodyId(), d.decidedOn(), d.diaryNumber()));
  }

  Decision get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("decision"));
  }

  Decision lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("decision"));
  }

  List<Decision> search(DecisionSearch search, Keyset keyset) {
    var day = search.inForceOn();
    var where =
        Where.after(keyset)
            .is("kind", search.kind())
            .is("bodyId", search.bodyId())
            .and("decidedOn >= ?", search.from())
            .and("decidedOn <= ?", search.to())
            .and("validFrom <= ?", day)
            .and("(validTo is null or validTo >= ?)", day)
            .and(
                "exists (select 1 from Decision d join d.inputs i where d.id = e.id and i.id = ?)",
                search.inputId())
            .only(search.withoutInput(), "inputs is empty");
    return find("from Decision e where " + where.hql() + " order by e.id", where.values())
        .range(0, keyset.limit())
        .list();
  }
}
