package fi.osallisuus.registry.course;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The county's courses. */
@ApplicationScoped
class Courses implements PanacheRepositoryBase<Course, UUID> {

  Course get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("course"));
  }

  Course lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("course"));
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  List<Course> list(@Nullable LocalDate openOn, Keyset keyset) {
    var where = "id > :after";
    var values = Parameters.with("after", keyset.after());
    if (openOn != null) {
      where += " and opensOn <= :day and (closesOn is null or closesOn >= :day)";
      values.and("day", openOn);
    }
    return find(where + " order by id", values).range(0, keyset.limit()).list();
  }
}
