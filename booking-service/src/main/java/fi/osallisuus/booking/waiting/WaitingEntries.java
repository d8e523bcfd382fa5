package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The wishes of the caller's county; another system sees only those that it brought. */
@ApplicationScoped
class WaitingEntries implements PanacheRepositoryBase<WaitingEntry, UUID> {
  private static final Set<String> SEE_ALL =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.UNIT_MANAGER);

  private final Sql sql;
  private final Actor actor;

  WaitingEntries(Sql sql, Actor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  WaitingEntry get(UUID id) {
    return findByIdOptional(id).filter(this::mayBeSeen).orElseThrow(WaitingEntries::unknown);
  }

  /** For an answer: whoever sweeps at this moment is waited for. */
  WaitingEntry locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(this::mayBeSeen)
        .orElseThrow(WaitingEntries::unknown);
  }

  Optional<WaitingEntry> known(byte[] hash) {
    return find("codeHash", (Object) hash).firstResultOptional();
  }

  WaitingEntry byCode(byte[] hash) {
    return known(hash).orElseThrow(WaitingEntries::unknown);
  }

  WaitingEntry lockedByCode(byte[] hash) {
    return find("codeHash", (Object) hash)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(WaitingEntries::unknown);
  }

  Optional<WaitingEntry> offered(UUID appointmentId) {
    return find("appointmentId = ?1 and status = ?2", appointmentId, WaitingStatus.OFFERED)
        .firstResultOptional();
  }

  boolean waitsBy(UUID referralId) {
    return count(
            "referralId = ?1 and status in ?2",
            referralId,
            List.of(WaitingStatus.WAITING, WaitingStatus.OFFERED))
        > 0;
  }

  /** In the order in which they joined. */
  List<WaitingEntry> page(Where where, UUID after, int limit) {
    if (ownOnly()) {
      where.and("created_by = ?", actor.id());
    }
    where.and("place > coalesce((select place from waiting_entry where id = ?), 0)", after);
    var ids =
        sql.list(
            "select id from waiting_entry " + where.sql() + " order by place limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1", ids).list().stream()
        .sorted(Comparator.comparing(entry -> ids.indexOf(entry.id)))
        .toList();
  }

  private boolean mayBeSeen(WaitingEntry entry) {
    return !ownOnly() || entry.createdBy.equals(actor.id());
  }

  private boolean ownOnly() {
    return actor.has(Roles.SYSTEM) && actor.roles().stream().noneMatch(SEE_ALL::contains);
  }

  private static Problem unknown() {
    return Problem.notFound("wish for a time");
  }
}
