package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The referrals of the caller's county; another system sees only those that it sent. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {
  private static final Set<String> SEE_ALL =
      Set.of(Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.COORDINATOR, Roles.UNIT_MANAGER);

  private static final List<ReferralStatus> OPEN =
      List.of(ReferralStatus.SUBMITTED, ReferralStatus.SUITABILITY_REVIEW, ReferralStatus.ACCEPTED);

  private final Actor actor;

  Referrals(Actor actor) {
    this.actor = actor;
  }

  Referral get(UUID id) {
    return findByIdOptional(id)
        .filter(referral -> !ownOnly() || referral.createdBy(actor.id()))
        .orElseThrow(() -> Problem.notFound("referral"));
  }

  Optional<Referral> byCode(byte[] hash) {
    return find("codeHash", (Object) hash).firstResultOptional();
  }

  List<Referral> page(
      @Nullable ReferralStatus status, @Nullable UUID unitId, TimeKey after, int limit) {
    var query = new StringBuilder("(createdAt > :time or (createdAt = :time and id > :id))");
    var values = Parameters.with("time", after.time()).and("id", after.id());
    if (ownOnly()) {
      query.append(" and createdBy = :me");
      values.and("me", actor.id());
    }
    if (status != null) {
      query.append(" and status = :status");
      values.and("status", status);
    }
    if (unitId != null) {
      query.append(" and unitId = :unit");
      values.and("unit", unitId);
    }
    return find(query + " order by createdAt, id", values).range(0, limit).list();
  }

  /** What has run out and is still open. */
  List<Referral> runOut(Instant now, int limit) {
    return find("expiresAt <= ?1 and status in ?2 order by expiresAt", now, OPEN)
        .range(0, limit - 1)
        .list();
  }

  /** What nobody has caught by the day before today, the longest overdue first. */
  List<Referral> uncaught(@Nullable UUID unitId, LocalDate today, CatchKey after, int limit) {
    return find(
            """
            catching.caughtOn is null and status in :open and catching.catchBy < :today
            and (:unit is null or unitId = :unit)
            and (catching.catchBy > :day or (catching.catchBy = :day and id > :id))
            order by catching.catchBy, id
            """,
            Parameters.with("open", OPEN)
                .and("today", today)
                .and("unit", unitId)
                .and("day", after.catchBy())
                .and("id", after.id()))
        .range(0, limit)
        .list();
  }

  List<Referral> toAlarm(LocalDate today, int limit) {
    return find(
            """
            catching.caughtOn is null and status in ?1 and catching.catchBy < ?2
            and catching.alarmedAt is null order by catching.catchBy, id
            """,
            OPEN,
            today)
        .range(0, limit - 1)
        .list();
  }

  private boolean ownOnly() {
    return actor.has(Roles.SYSTEM) && actor.roles().stream().noneMatch(SEE_ALL::contains);
  }
}
