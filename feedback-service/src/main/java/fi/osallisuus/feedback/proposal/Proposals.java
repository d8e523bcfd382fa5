package fi.osallisuus.feedback.proposal;

import fi.osallisuus.feedback.DayKeyset;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of the county; each is one voice that something may be the answer to. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID>, SourceKeeper {

  Proposal get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("proposal"));
  }

  Proposal lock(UUID id) {
    return locked(id).orElseThrow(() -> Problem.notFound("proposal"));
  }

  Optional<Proposal> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Proposal> list(
      @Nullable UUID bodyId,
      @Nullable ProposalStatus status,
      @Nullable ProposalOutcome outcome,
      Keyset keyset) {
    var where =
        Where.after(keyset).is("bodyId", bodyId).is("status", status).is("outcome", outcome);
    return find(where.hql() + " order by id", where.values()).range(0, keyset.limit()).list();
  }

  /** Not answered yet and due by a day. */
  List<Proposal> due(LocalDate by, DayKeyset keyset) {
    var where =
        keyset.where("answerDueOn").only(true, "status = RECEIVED").and("answerDueOn <= ?", by);
    return find(where.hql() + " order by answerDueOn, id", where.values())
        .range(0, keyset.limit())
        .list();
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.PANEL_PROPOSAL);
  }

  @Override
  public OptionalInt voices(UUID id) {
    return findByIdOptional(id).isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
  }
}
