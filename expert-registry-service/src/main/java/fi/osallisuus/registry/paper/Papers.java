package fi.osallisuus.registry.paper;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of one sort of paper in the caller's county. */
public interface Papers<P extends Paper> extends PanacheRepositoryBase<P, UUID> {

  /** What one is called in refusals and in the audit trail, such as {@code job description}. */
  String what();

  /** The version, or 404. */
  default P get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound(what()));
  }

  /** The version for a change, or 404. */
  default P lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound(what()));
  }

  /** The version that holds now. */
  default Optional<P> current(String code) {
    return find("code = ?1 and status = ?2", code, PaperStatus.PUBLISHED).firstResultOptional();
  }

  /** One version at a time is written or reviewed. */
  default void requireNoDraft(String code) {
    var open = List.of(PaperStatus.DRAFT, PaperStatus.IN_REVIEW);
    if (count("code = ?1 and status in ?2", code, open) > 0) {
      throw Problem.conflict("DRAFT_EXISTS", "It has an unpublished version already.").at("/code");
    }
  }

  /** How many versions there are. */
  default int versions(String code) {
    return (int) count("code", code);
  }

  /** All versions in the order of their making. */
  default List<P> list(Keyset keyset) {
    return find("id > ?1 order by id", keyset.after()).range(0, keyset.limit()).list();
  }
}
