package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.page.Where;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The county's publications. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

  Publication get(UUID id) {
    return findByIdOptional(id).orElseThrow(Publications::none);
  }

  Publication lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Publications::none);
  }

  static Problem none() {
    return Problem.notFound("publication");
  }

  /** Newest first. */
  Page<Publication> search(
      @Nullable PublicationType type,
      @Nullable PublicationAudience audience,
      @Nullable PublicationStatus status,
      @Nullable String cursor,
      int limit) {
    var where =
        Where.of("1 = 1")
            .is("type", type)
            .is("audience", audience)
            .is("status", status)
            .and(Optional.ofNullable(cursor).map(Publications::beyond));
    var rows =
        find(where.hql() + " order by listedOn desc, id desc", where.values())
            .range(0, limit)
            .list();
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    var last = rows.get(limit - 1);
    return new Page<>(rows.subList(0, limit), Cursor.encode(last.listedOn(), last.id()));
  }

  private static Where.Condition beyond(String cursor) {
    return Cursor.parse(
        cursor, keys -> new Beyond(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
  }

  /** What was listed before the last one of a page. */
  private record Beyond(LocalDate day, UUID id) implements Where.Condition {
    @Override
    public String hql() {
      // The first condition is implied by the second; it is what an index can begin with.
      return "listedOn <= :lastDay and (listedOn < :lastDay or id < :lastId)";
    }

    @Override
    public void bind(BiConsumer<String, Object> value) {
      value.accept("lastDay", day);
      value.accept("lastId", id);
    }
  }
}
