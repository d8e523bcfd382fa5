package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Clears holds that have run out. The constraint cannot look at the clock, so whoever wants what
 * such a hold still covers deletes it first: the owner loses all of it, never a half.
 */
@ApplicationScoped
class RunOutHolds {
  private final Sql sql;

  RunOutHolds(Sql sql) {
    this.sql = sql;
  }

  /** Ward places need no clearing: those that have run out are not counted. */
  void clear(Needs needs, Instant now) {
    if (needs.ids().length > 0) {
      sql.update(
          delete(
              """
              select owner_id from claim
              where resource_id = any(?) and hold_expires_at <= ?
                and during && tstzrange(?, ?, '[)')
              """),
          needs.ids(),
          now,
          needs.time().start(),
          needs.time().end(),
          now);
    }
  }

  /** The tidying of the sweeper, a batch at a time. */
  int clear(Instant now, int batch) {
    int ones =
        sql.update(
            delete("select owner_id from claim where hold_expires_at <= ? limit ?"),
            now,
            batch,
            now);
    return ones
        + sql.update(
            """
            delete from place_claim where (owner_id, ward_id) in (
              select owner_id, ward_id from place_claim where hold_expires_at <= ?
              order by owner_id, ward_id limit ? for update skip locked)
            """,
            now,
            batch);
  }

  /**
   * Locked in one order, so that two who clear the same hold wait in line; looked at again once
   * locked, because its owner may have made it lasting at the last moment.
   */
  private static String delete(String owners) {
    return """
    with gone as materialized (
      select owner_id, resource_id from claim where owner_id in (%s) and hold_expires_at <= ?
      order by owner_id, resource_id for update)
    delete from claim using gone
    where claim.owner_id = gone.owner_id and claim.resource_id = gone.resource_id
    """
        .formatted(owners);
  }
}
