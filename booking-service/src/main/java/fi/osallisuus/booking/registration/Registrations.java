package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registrations of the caller's county; another system sees only those that it made. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {
  private static final Set<String> SEE_ALL =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.UNIT_MANAGER);

  /** Far more parties than ever wait for one event. */
  private static final int LINE = 1000;

  private final Actor actor;

  Registrations(Actor actor) {
    this.actor = actor;
  }

  Registration get(UUID id) {
    return findByIdOptional(id)
        .filter(r -> !ownOnly() || r.createdBy.equals(actor.id()))
        .orElseThrow(Registrations::unknown);
  }

  Registration byCode(byte[] hash) {
    return find("codeHash", (Object) hash)
        .firstResultOptional()
        .orElseThrow(Registrations::unknown);
  }

  Optional<Registration> byCode(UUID engagementId, byte[] hash) {
    return find("codeHash = ?1 and engagementId = ?2", hash, engagementId).firstResultOptional();
  }

  boolean has(UUID engagementId, byte[] partyHash) {
    return count(
            "engagementId = ?1 and partyHash = ?2 and status <> ?3",
            engagementId,
            partyHash,
            RegistrationStatus.CANCELLED)
        > 0;
  }

  /** Who waits, in order. */
  List<Registration> line(UUID engagementId) {
    return of(engagementId, RegistrationStatus.WAITLISTED);
  }

  List<Registration> of(UUID engagementId, RegistrationStatus status) {
    return find("engagementId = ?1 and status = ?2 order by place", engagementId, status)
        .range(0, LINE - 1)
        .list();
  }

  List<Registration> unanswered(UUID engagementId, Instant now) {
    return find(
            "engagementId = ?1 and status = ?2 and offerExpiresAt <= ?3 order by place",
            engagementId,
            RegistrationStatus.OFFERED,
            now)
        .list();
  }

  /** Everybody who may still come. */
  List<Registration> open(UUID engagementId) {
    return find(
            "engagementId = ?1 and status in ?2 order by place",
            engagementId,
            List.of(
                RegistrationStatus.REGISTERED,
                RegistrationStatus.OFFERED,
                RegistrationStatus.WAITLISTED))
        .list();
  }

  int ahead(Registration mine) {
    return (int)
        count(
            "engagementId = ?1 and status = ?2 and place < ?3",
            mine.engagementId,
            RegistrationStatus.WAITLISTED,
            mine.place);
  }

  List<Registration> page(
      UUID engagementId, @Nullable RegistrationStatus status, TimeKey after, int limit) {
    var query =
        new StringBuilder(
            "engagementId = :event and (createdAt > :time or (createdAt = :time and id > :id))");
    var values =
        io.quarkus.panache.common.Parameters.with("event", engagementId)
            .and("time", after.time())
            .and("id", after.id());
    if (ownOnly()) {
      query.append(" and createdBy = :me");
      values.and("me", actor.id());
    }
    if (status != null) {
      query.append(" and status = :status");
      values.and("status", status);
    }
    return find(query + " order by createdAt, id", values).range(0, limit).list();
  }

  private boolean ownOnly() {
    return actor.has(Roles.SYSTEM) && actor.roles().stream().noneMatch(SEE_ALL::contains);
  }

  private static Problem unknown() {
    return Problem.notFound("registration");
  }
}
