package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.busy.HostsElsewhere;
import fi.osallisuus.booking.device.DevicesAway;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims people, rooms, devices and ward places for one time, all of them or nothing. One INSERT
 * decides against the exclusion constraint: sorted, so that two callers never wait on each other
 * crosswise, and ON CONFLICT DO NOTHING, because plain inserters wait until the deadlock detector
 * fires. Wards are locked before anything is claimed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Claims {
  private final Sql sql;
  private final WardPlaces wards;
  private final RunOutHolds runOut;
  private final HostsElsewhere elsewhere;
  private final DevicesAway away;
  private final Clock clock;

  Claims(
      Sql sql,
      WardPlaces wards,
      RunOutHolds runOut,
      HostsElsewhere elsewhere,
      DevicesAway away,
      Clock clock) {
    this.sql = sql;
    this.wards = wards;
    this.runOut = runOut;
    this.elsewhere = elsewhere;
    this.away = away;
    this.clock = clock;
  }

  /** Empty when the owner has got everything; otherwise it has got nothing. */
  public Optional<Busy> take(Owner owner, Needs needs) {
    var now = clock.instant();
    runOut.clear(needs, now);
    return busyElsewhere(needs)
        .or(() -> deviceAway(needs))
        .or(() -> wards.take(owner, needs, now))
        .or(() -> takeOnes(owner, needs));
  }

  /** For a move: what the owner had is given up first; refuse the whole when this refuses. */
  public Optional<Busy> replace(Owner owner, Needs needs) {
    release(owner);
    return take(owner, needs);
  }

  public void release(Owner owner) {
    sql.update("delete from claim where owner_id = ?", owner.id());
    wards.release(owner);
  }

  /** Makes a hold lasting; false when it has run out, whether or not somebody has cleared it. */
  public boolean keep(Owner owner) {
    var now = clock.instant();
    int kept =
        sql.update(
            "update claim set hold_expires_at = null where owner_id = ? and hold_expires_at > ?",
            owner.id(),
            now);
    return kept + wards.keep(owner, now) > 0;
  }

  /** What a host's own calendar tells blocks as a claim does, though nothing stands claimed. */
  private Optional<Busy> busyElsewhere(Needs needs) {
    var clashes =
        elsewhere.during(needs.ids(Clash.Role.HOST), needs.time()).stream().map(Clash::of).toList();
    return clashes.isEmpty() ? Optional.empty() : Optional.of(new Busy(Clash.Role.HOST, clashes));
  }

  private Optional<Busy> deviceAway(Needs needs) {
    var time = needs.time();
    var clashes =
        away.of(needs.ids(Clash.Role.DEVICE), needs.ids(Clash.Role.HOST)).stream()
            .map(id -> Clash.of(id, Clash.Role.DEVICE_AWAY, time.start(), time.end()))
            .toList();
    return clashes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Busy(Clash.Role.DEVICE_AWAY, clashes));
  }

  private Optional<Busy> takeOnes(Owner owner, Needs needs) {
    var ids = needs.ids();
    if (ids.length == 0) {
      return Optional.empty();
    }
    var taken = insert(owner, needs);
    if (taken.size() == ids.length) {
      return Optional.empty();
    }
    release(owner);
    var missing = needs.ones().stream().filter(one -> !taken.contains(one.id())).findFirst();
    return Optional.of(new Busy(missing.orElseThrow().role(), clashes(ids, needs.time())));
  }

  private List<UUID> insert(Owner owner, Needs needs) {
    return sql.list(
        """
        insert into claim (owner_id, owner_kind, resource_id, role, during, hold_expires_at)
        select ?, ?, wanted.resource_id, wanted.role, tstzrange(?, ?, '[)'), ?::timestamptz
        from unnest(?, ?) as wanted(resource_id, role)
        order by wanted.resource_id
        on conflict do nothing
        returning resource_id
        """,
        row -> Sql.uuid(row, "resource_id"),
        owner.id(),
        owner.kind(),
        needs.time().start(),
        needs.time().end(),
        needs.holdExpiresAt(),
        needs.ids(),
        needs.roles());
  }

  private List<Clash> clashes(UUID[] resources, Span time) {
    return sql.list(
        """
        select resource_id, role, lower(during) as starts, upper(during) as ends from claim
        where resource_id = any(?) and during && tstzrange(?, ?, '[)')
        order by lower(during), resource_id limit 20
        """,
        row ->
            Clash.of(
                Sql.uuid(row, "resource_id"),
                Clash.Role.valueOf(row.getString("role")),
                Sql.instant(row, "starts"),
                Sql.instant(row, "ends")),
        resources,
        time.start(),
        time.end());
  }

  /** Whether all of it could be taken now; only the claim itself decides. */
  public boolean isFree(Needs needs) {
    var now = clock.instant();
    return sql.list(
                """
                select 1 from claim
                where resource_id = any(?) and during && tstzrange(?, ?, '[)')
                  and (hold_expires_at is null or hold_expires_at > ?)
                limit 1
                """,
                row -> row.getInt(1),
                needs.ids(),
                needs.time().start(),
                needs.time().end(),
                now)
            .isEmpty()
        && wards.areFree(needs, now);
  }
}
