package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The appointments of the caller's county; an expert sees those of the own receptions, another
 * system those that it made.
 */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {
  private static final Set<String> STAFF =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.UNIT_MANAGER);

  private final Sql sql;
  private final OwnExperts own;
  private final Actor actor;

  Appointments(Sql sql, OwnExperts own, Actor actor) {
    this.sql = sql;
    this.own = own;
    this.actor = actor;
  }

  Appointment get(UUID id) {
    return findByIdOptional(id)
        .filter(this::mayBeSeen)
        .orElseThrow(() -> Problem.notFound("appointment"));
  }

  Optional<Appointment> byCode(byte[] hash) {
    return find("codeHash", (Object) hash).firstResultOptional();
  }

  List<Appointment> of(UUID receptionId) {
    return list("receptionId", receptionId);
  }

  List<Appointment> page(Where where, TimeKey after, int limit) {
    own.limit()
        .ifPresent(
            ids ->
                where.and(
                    "reception_id in (select id from reception where expert_ids && ?)",
                    (Object) ids.toArray(UUID[]::new)));
    if (madeOnly()) {
      where.and("created_by = ?", actor.id());
    }
    where.and("(starts_at, id) > (?, ?)", after.time(), after.id());
    var ids =
        sql.list(
            "select id from appointment " + where.sql() + " order by starts_at, id limit ?",
            row -> Sql.uuid(row, "id"),
            where.arguments(limit + 1));
    return find("id in ?1 order by startsAt, id", ids).list();
  }

  private boolean mayBeSeen(Appointment appointment) {
    if (madeOnly()) {
      return appointment.createdBy.equals(actor.id());
    }
    return own.limit().map(ids -> isHostedBy(ids, appointment)).orElse(true);
  }

  private boolean isHostedBy(List<UUID> experts, Appointment appointment) {
    return sql.one(
            "select 1 from reception where id = ? and expert_ids && ?",
            row -> true,
            appointment.receptionId,
            experts.toArray(UUID[]::new))
        .isPresent();
  }

  private boolean madeOnly() {
    return actor.has(Roles.SYSTEM) && actor.roles().stream().noneMatch(STAFF::contains);
  }
}
