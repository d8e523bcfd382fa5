package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The free texts of the county at hand. */
@ApplicationScoped
class ModeratedTexts implements PanacheRepositoryBase<ModeratedText, UUID> {

  ModeratedText get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("text"));
  }

  ModeratedText lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("text"));
  }

  List<ModeratedText> list(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : find("id in ?1", ids).list();
  }

  /** What waits for a person, the most urgent first. */
  List<ModeratedText> queue(QueueQuery query) {
    var where =
        Where.of("waiting")
            .is("kind", query.kind())
            .is("subjectId", query.subjectId())
            .is("unitId", query.unitId())
            .is("language", query.language())
            .only(query.danger(), "danger.danger = OPEN")
            .only(query.appeals(), "appeal.appeal in (OPEN, OVERTURNED)");
    if (query.after() != null) {
      where.beyond("dueOn", query.after().dueOn(), "id", query.after().id());
    }
    return find(where.hql() + " order by dueOn, id", where.values()).range(0, query.limit()).list();
  }

  /** What a person has let go of a subject, whose day has come; in no telling order. */
  List<ModeratedText> readable(ReadableQuery query, LocalDate today) {
    var where =
        Where.after(query.keyset())
            .is("subjectId", query.subjectId())
            .is("kind", query.kind())
            .is("part", query.part())
            .and("readableFrom <= ?", today);
    return find(where.hql() + " order by id", where.values())
        .range(0, query.keyset().limit())
        .list();
  }

  /** What was taken out of texts that were decided before a day; appeals keep it a while. */
  List<ModeratedText> erasable(LocalDate decidedBefore) {
    return find(
            "text is not null and status in (REDACTED, HIDDEN) and decidedOn < ?1 and not waiting",
            decidedBefore)
        .range(0, 199)
        .list();
  }

  List<UUID> of(TextKind kind, UUID subjectId) {
    return find("subjectId = ?1 and kind = ?2", subjectId, kind).stream()
        .map(ModeratedText::id)
        .toList();
  }
}
