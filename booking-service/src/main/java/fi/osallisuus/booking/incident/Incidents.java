package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls for help of the caller's county; who is nothing but an expert sees the own ones. */
@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, UUID> {
  private static final Set<String> SEE_ALL =
      Set.of(
          Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.ADMIN);

  private final Actor actor;

  Incidents(Actor actor) {
    this.actor = actor;
  }

  Incident get(UUID id) {
    return findByIdOptional(id)
        .filter(found -> seesAll() || found.calledBy(actor.id()))
        .orElseThrow(() -> Problem.notFound("help call"));
  }

  /** The same call once more, pressed again by whoever called. */
  Optional<Incident> running(UUID roomId, String account, Instant since) {
    return find(
            "scene.roomId = ?1 and calledBy = ?2 and status <> ?3 and calledAt > ?4"
                + " order by calledAt desc",
            roomId,
            account,
            IncidentStatus.RESOLVED,
            since)
        .firstResultOptional();
  }

  List<Incident> page(
      @Nullable IncidentStatus status, @Nullable UUID siteId, TimeKey after, int limit) {
    var query = new StringBuilder("(calledAt > :time or (calledAt = :time and id > :id))");
    var values = Parameters.with("time", after.time()).and("id", after.id());
    if (!seesAll()) {
      query.append(" and calledBy = :me");
      values.and("me", actor.id());
    }
    if (status != null) {
      query.append(" and status = :status");
      values.and("status", status);
    }
    if (siteId != null) {
      query.append(" and scene.siteId = :site");
      values.and("site", siteId);
    }
    return find(query + " order by calledAt, id", values).range(0, limit).list();
  }

  List<Incident> unanswered(Instant now, int limit) {
    return find(
            "status = ?1 and escalatedAt is null and escalateAt <= ?2 order by escalateAt",
            IncidentStatus.CALLED,
            now)
        .range(0, limit - 1)
        .list();
  }

  private boolean seesAll() {
    return actor.roles().stream().anyMatch(SEE_ALL::contains);
  }
}
