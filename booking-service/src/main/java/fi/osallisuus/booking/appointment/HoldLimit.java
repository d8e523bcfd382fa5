package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.db.Turns;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nobody hoards slots: so many live holds at a time, by caller or by referral. */
@ApplicationScoped
class HoldLimit {
  /** Whoever lost the page of a first hold may try again at once; more is hoarding. */
  private static final int OF_A_REFERRAL = 2;

  private final Sql sql;
  private final Turns turns;
  private final Actor actor;
  private final int ofAPerson;
  private final int ofASystem;

  HoldLimit(
      Sql sql,
      Turns turns,
      Actor actor,
      @ConfigProperty(name = "osallisuus.holds.person") int ofAPerson,
      @ConfigProperty(name = "osallisuus.holds.system") int ofASystem) {
    this.sql = sql;
    this.turns = turns;
    this.actor = actor;
    this.ofAPerson = ofAPerson;
    this.ofASystem = ofASystem;
  }

  void check(String account, Instant now) {
    check("created_by", account, actor.has(Roles.SYSTEM) ? ofASystem : ofAPerson, now);
  }

  void check(UUID referralId, Instant now) {
    check("referral_id", referralId, OF_A_REFERRAL, now);
  }

  /** Two holds of one caller at once are counted one after the other, or both would see room. */
  private void check(String whose, Object key, int limit, Instant now) {
    turns.await("hold " + whose + " " + key);
    var held =
        sql.list(
            "select id from appointment where status = 'HELD' and hold_expires_at > ? and "
                + whose
                + " = ? order by hold_expires_at limit ?",
            row -> Sql.uuid(row, "id"),
            now,
            key,
            limit);
    if (held.size() >= limit) {
      throw Problem.conflict(
              "HOLD_LIMIT", "So many slots are held already; confirm one or give one back.")
          .with("limit", limit)
          .with("holds", held);
    }
  }
}
