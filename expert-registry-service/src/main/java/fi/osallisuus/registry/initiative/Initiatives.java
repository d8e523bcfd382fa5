package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The county's initiatives. */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {
  /** A family of initiatives is a few levels deep; more is a mistake in the data. */
  private static final int DEEPEST = 50;

  Initiative get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("initiative"));
  }

  Initiative lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("initiative"));
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  /** Whether one comes from the first to the second by these steps. */
  boolean leads(UUID from, UUID to, Function<Initiative, @Nullable UUID> step) {
    @Nullable UUID at = from;
    for (int i = 0; at != null && i < DEEPEST; i++) {
      if (at.equals(to)) {
        return true;
      }
      at = findByIdOptional(at).map(step).orElse(null);
    }
    return at != null;
  }

  List<Initiative> relatives(String field, UUID id) {
    return find(field + " = ?1 order by id", id).range(0, Limits.MAX - 1).list();
  }

  List<Initiative> search(InitiativeSearch search, int year, Keyset keyset) {
    var where = new StringBuilder("from Initiative i where i.id > :after");
    var values = Parameters.with("after", keyset.after());
    filter(where, values, "i.kind", search.kind());
    filter(where, values, "i.phase", search.phase());
    filter(where, values, "i.parentId", search.parentId());
    if (search.programme() != null) {
      where.append(" and array_contains(i.programmes, :programme)");
      values.and("programme", search.programme());
    }
    if (search.objective() != null) {
      where.append(
          " and exists (select 1 from i.strategyLinks s where lower(s.objective) = lower(:wanted))");
      values.and("wanted", search.objective());
    }
    if (search.unitId() != null) {
      where.append(
          " and exists (select 1 from Site s where s.initiativeId = i.id and s.unitId = :unit)");
      values.and("unit", search.unitId());
    }
    if (Boolean.TRUE.equals(search.descriptionDue())) {
      where.append(" and i.describedOn is null and i.phase in :described");
      values.and(
          "described",
          List.of(
              InitiativePhase.EVALUATION, InitiativePhase.PROPOSED, InitiativePhase.ESTABLISHED));
    }
    if (Boolean.TRUE.equals(search.strategyEnded())) {
      where.append(
          " and i.phase <> :ended and exists (select 1 from i.strategyLinks s) and not exists"
              + " (select 1 from i.strategyLinks s where s.yearTo is null or s.yearTo >= :year)");
      values.and("ended", InitiativePhase.ENDED).and("year", year);
    }
    return find(where + " order by i.id", values).range(0, keyset.limit()).list();
  }

  private static void filter(
      StringBuilder where, Parameters values, String field, @Nullable Object wanted) {
    if (wanted != null) {
      var name = field.substring(2);
      where.append(" and ").append(field).append(" = :").append(name);
      values.and(name, wanted);
    }
  }
}
