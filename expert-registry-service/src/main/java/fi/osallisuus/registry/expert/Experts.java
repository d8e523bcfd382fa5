package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.availability.AvailabilityBook;
import fi.osallisuus.registry.occupation.Span;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The experts of the county. */
@ApplicationScoped
class Experts implements PanacheRepositoryBase<Expert, UUID> {
  private final AvailabilityBook availability;

  Experts(AvailabilityBook availability) {
    this.availability = availability;
  }

  Expert get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("expert"));
  }

  /** For a change: others wait, so the version in the event is the version in the row. */
  Expert lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> Problem.notFound("expert"));
  }

  Optional<Expert> ofAccount(String accountId) {
    return find("accountId", accountId).firstResultOptional();
  }

  boolean hasCode(String code) {
    return count("code", code) > 0;
  }

  /** Those whose gate may open or shut by the mere passing of days. */
  List<UUID> toReview(UUID after, int limit) {
    return find(
            "select e.id from Expert e where e.id > ?1 and e.status in ?2 order by e.id",
            after,
            List.of(ExpertStatus.ORIENTED, ExpertStatus.ACTIVE, ExpertStatus.PAUSED))
        .project(UUID.class)
        .range(0, limit - 1)
        .list();
  }

  /** Trained people who can be asked to work or soon could, in the order of their ids. */
  List<Expert> trained(UUID after, int limit) {
    return find(
            "id > ?1 and trainingVerified and restrictedOn is null and status in ?2 order by id",
            after,
            List.of(
                ExpertStatus.APPROVED,
                ExpertStatus.CONTRACTED,
                ExpertStatus.ORIENTED,
                ExpertStatus.ACTIVE,
                ExpertStatus.PAUSED))
        .range(0, limit - 1)
        .list();
  }

  List<Expert> restricted(Keyset keyset) {
    return find("restrictedOn is not null and id > ?1 order by id", keyset.after())
        .range(0, keyset.limit())
        .list();
  }

  /** In the order of coming; people wait in a queue. */
  List<Expert> inStatus(List<ExpertStatus> statuses, Keyset keyset) {
    return find(
            "status in :statuses and id > :after order by id",
            Parameters.with("statuses", statuses).and("after", keyset.after()))
        .range(0, keyset.limit())
        .list();
  }

  List<UUID> outsideSince(Instant before, UUID after, int limit) {
    return find(
            "select e.id from Expert e where e.id > ?1 and e.status in ?2 and e.statusSince < ?3"
                + " order by e.id",
            after,
            ExpertStatus.UNACCEPTED,
            before)
        .project(UUID.class)
        .range(0, limit - 1)
        .list();
  }

  /** A page in two statements, however many rows and themes it has. */
  List<Expert> search(ExpertSearch search, Keyset keyset) {
    var where = new StringBuilder("e.id > :after and e.restrictedOn is null");
    var values = Parameters.with("after", keyset.after());
    if (search.status() != null) {
      where.append(" and e.status = :status");
      values.and("status", search.status());
    }
    if (search.asksForThemes()) {
      themes(where, values, search);
    }
    contains(where, values, "languages", search.language());
    contains(where, values, "areas", search.area());
    contains(where, values, "modes", search.mode());
    if (search.text() != null) {
      var kind = search.byCode() ? ExpertSearch.CODE_AND_ALIAS : ExpertSearch.ALIAS;
      where.append(" and ").append(search.text().where(kind, "e.id"));
      search.text().bind(values::and);
    }
    if (search.free() != null) {
      free(where, values, search.free());
    }
    var ids =
        find("select e.id from Expert e where " + where + " order by e.id", values)
            .project(UUID.class)
            .range(0, keyset.limit())
            .list();
    return ids.isEmpty() ? List.of() : withThemes(ids);
  }

  /** Those experts with their themes, in the order of their ids. */
  List<Expert> withThemes(Collection<UUID> ids) {
    return find(
            "select distinct e from Expert e left join fetch e.themes where e.id in ?1 order by"
                + " e.id",
            ids)
        .list();
  }

  /** Read only: hundreds of people are looked at, and none is changed. */
  List<Expert> active() {
    return find(
            "select distinct e from Expert e left join fetch e.themes where e.status = ?1"
                + " order by e.id",
            ExpertStatus.ACTIVE)
        .withHint("org.hibernate.readOnly", true)
        .list();
  }

  private static void themes(StringBuilder where, Parameters values, ExpertSearch search) {
    where.append(
        " and exists (select 1 from ExpertTheme t where t.expert.id = e.id"
            + " and t.withdrawnOn is null"
            + " and (t.consentValidUntil is null or t.consentValidUntil >= :day)");
    values.and("day", search.day());
    if (search.theme() != null) {
      where.append(" and t.theme = :theme");
      values.and("theme", search.theme());
    }
    if (search.basis() != null) {
      where.append(" and t.basis = :basis");
      values.and("basis", search.basis());
    }
    where.append(")");
  }

  /** Passed the gate, covered by contracts on those days, and nowhere else at that time. */
  private void free(StringBuilder where, Parameters values, Span free) {
    where.append(
        " and e.status = fi.osallisuus.registry.expert.ExpertStatus.ACTIVE"
            + " and array_length(e.gateMissing) = 0"
            + " and e.receiveFrom <= :firstDay"
            + " and (e.receiveUntil is null or e.receiveUntil >= :lastDay)"
            + " and not exists (select 1 from Occupation o where o.expertId = e.id"
            + " and o.startsAt < :freeEnd and o.endsAt > :freeStart)");
    values
        .and("firstDay", free.firstDay())
        .and("lastDay", free.lastDay())
        .and("freeStart", free.start())
        .and("freeEnd", free.end());
    var away = away(free);
    if (!away.isEmpty()) {
      where.append(" and e.id not in :away");
      values.and("away", away);
    }
  }

  /** Who has said not to be available then; work over midnight is agreed on apart. */
  List<UUID> away(Span free) {
    return free.firstDay().equals(free.lastDay())
        ? availability.away(free.firstDay(), wallTime(free.start()), wallTime(free.end()))
        : List.of();
  }

  private static LocalTime wallTime(Instant instant) {
    var time = instant.atZone(WallTime.HELSINKI).toLocalTime();
    return time.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : time;
  }

  private static void contains(
      StringBuilder where, Parameters values, String field, @Nullable Object wanted) {
    if (wanted != null) {
      where.append(" and array_contains(e.").append(field).append(", :").append(field).append(")");
      values.and(field, wanted);
    }
  }
}
