package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

  List<UUID> of(TextKind kind, UUID subjectId) {
    return find("subjectId = ?1 and kind = ?2", subjectId, kind).stream()
        .map(ModeratedText::id)
        .toList();
  }
}
