package fi.osallisuus.registry.course;

import fi.osallisuus.kit.page.Keyset;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was invited to the county's courses and how far they are. */
@ApplicationScoped
class Completions implements PanacheRepositoryBase<CourseCompletion, UUID> {

  Optional<CourseCompletion> lock(UUID courseId, UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(c -> c.courseId().equals(courseId));
  }

  /** Of a participant, held for this transaction. */
  Optional<CourseCompletion> lock(UUID courseId, String participant) {
    return find("courseId = ?1 and participant = ?2", courseId, participant)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<CourseCompletion> of(UUID courseId, @Nullable CompletionStatus status, Keyset keyset) {
    var where = "courseId = :course and id > :after";
    var values = Parameters.with("course", courseId).and("after", keyset.after());
    if (status != null) {
      where += " and status = :status";
      values.and("status", status);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }

  List<CourseCompletion> ofParticipant(String participant, Keyset keyset) {
    return find("participant = ?1 and id > ?2 order by id", participant, keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  CourseProgress progress(UUID courseId) {
    return new CourseProgress(
        count("courseId", courseId),
        count("courseId = ?1 and startedOn is not null", courseId),
        count("courseId = ?1 and completedOn is not null", courseId));
  }
}
