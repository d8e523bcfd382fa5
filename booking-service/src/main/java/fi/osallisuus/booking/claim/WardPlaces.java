package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the places of wards. They have no identity, so the row of the ward is the guard: locked in
 * the order of ids, then counted minute by minute, then claimed.
 */
@ApplicationScoped
class WardPlaces {
  private final Sql sql;

  WardPlaces(Sql sql) {
    this.sql = sql;
  }

  Optional<Busy> take(Owner owner, Needs needs, Instant now) {
    if (needs.places().isEmpty()) {
      return Optional.empty();
    }
    var full = full(needs, now, " for no key update");
    if (full.isEmpty()) {
      needs.places().forEach(wanted -> insert(owner, wanted, needs));
    }
    return full;
  }

  boolean areFree(Needs needs, Instant now) {
    return full(needs, now, "").isEmpty();
  }

  private Optional<Busy> full(Needs needs, Instant now, String lock) {
    var capacity = capacity(needs.wardIds(), lock);
    for (var wanted : needs.places()) {
      var used = used(wanted.wardId(), needs.time(), now);
      var full = Peak.of(used, needs.time()).plus(wanted.count());
      if (full.count() > capacity.getOrDefault(wanted.wardId(), 0)) {
        return Optional.of(busy(wanted.wardId(), full.when()));
      }
    }
    return Optional.empty();
  }

  void release(Owner owner) {
    sql.update("delete from place_claim where owner_id = ?", owner.id());
  }

  int keep(Owner owner, Instant now) {
    return sql.update(
        "update place_claim set hold_expires_at = null where owner_id = ? and hold_expires_at > ?",
        owner.id(),
        now);
  }

  /** A lock is held until the end of the transaction, so that the count stays true. */
  private Map<UUID, Integer> capacity(UUID[] wards, String lock) {
    var capacity = new HashMap<UUID, Integer>();
    sql.list(
            "select id, observer_places from ward where id = any(?) order by id" + lock,
            row -> Map.entry(Sql.uuid(row, "id"), row.getInt("observer_places")),
            (Object) wards)
        .forEach(ward -> capacity.put(ward.getKey(), ward.getValue()));
    return capacity;
  }

  private List<Peak.Use> used(UUID ward, Span time, Instant now) {
    return sql.list(
        """
        select starts_at, ends_at, places from place_claim
        where ward_id = ? and ends_at > ? and starts_at < ?
          and (hold_expires_at is null or hold_expires_at > ?)
        """,
        WardPlaces::read,
        ward,
        time.start(),
        time.end(),
        now);
  }

  private void insert(Owner owner, Needs.Places wanted, Needs needs) {
    sql.update(
        """
        insert into place_claim (owner_id, owner_kind, ward_id, places, starts_at, ends_at,
                                 hold_expires_at)
        values (?, ?, ?, ?, ?, ?, ?::timestamptz)
        """,
        owner.id(),
        owner.kind(),
        wanted.wardId(),
        wanted.count(),
        needs.time().start(),
        needs.time().end(),
        needs.holdExpiresAt());
  }

  private static Busy busy(UUID ward, Span when) {
    return new Busy(
        Clash.Role.WARD, List.of(Clash.of(ward, Clash.Role.WARD, when.start(), when.end())));
  }

  private static Peak.Use read(ResultSet row) throws SQLException {
    return new Peak.Use(
        new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")), row.getInt("places"));
  }
}
