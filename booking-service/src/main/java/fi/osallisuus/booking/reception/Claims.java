package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.reception.Refusal.Clash;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Claims hosts, room and device for the time of a reception. One INSERT decides against the
 * exclusion constraint: sorted, so that two callers never wait on each other crosswise, and ON
 * CONFLICT DO NOTHING, because plain inserters wait until the deadlock detector fires.
 */
@ApplicationScoped
class Claims {
  private final Sql sql;

  Claims(Sql sql) {
    this.sql = sql;
  }

  /** All or nothing; the refusal names what was in the way. */
  Optional<Refusal> take(UUID receptionId, Plan plan, Span time) {
    var wanted = wanted(plan);
    var ids = wanted.stream().map(Wanted::id).toArray(UUID[]::new);
    var taken =
        sql.list(
            """
            insert into claim (reception_id, resource_id, role, during)
            select ?, wanted.resource_id, wanted.role, tstzrange(?, ?, '[)')
            from unnest(?, ?) as wanted(resource_id, role)
            order by wanted.resource_id
            on conflict do nothing
            returning resource_id
            """,
            row -> Sql.uuid(row, "resource_id"),
            receptionId,
            time.start(),
            time.end(),
            ids,
            wanted.stream().map(w -> w.role().name()).toArray(String[]::new));
    if (taken.size() == wanted.size()) {
      return Optional.empty();
    }
    release(receptionId);
    var role =
        wanted.stream().filter(w -> !taken.contains(w.id())).findFirst().orElseThrow().role();
    return Optional.of(Refusal.busy(role, clashes(ids, time)));
  }

  void release(UUID receptionId) {
    sql.update("delete from claim where reception_id = ?", receptionId);
  }

  private List<Clash> clashes(UUID[] resources, Span time) {
    return sql.list(
        """
        select resource_id, role, lower(during) as starts, upper(during) as ends from claim
        where resource_id = any(?) and during && tstzrange(?, ?, '[)')
        order by lower(during), resource_id limit 20
        """,
        row ->
            new Clash(
                Sql.uuid(row, "resource_id"),
                Clash.Role.valueOf(row.getString("role")),
                Sql.instant(row, "starts").toString(),
                Sql.instant(row, "ends").toString()),
        resources,
        time.start(),
        time.end());
  }

  private static List<Wanted> wanted(Plan plan) {
    var wanted = new ArrayList<Wanted>();
    plan.expertIds().forEach(id -> wanted.add(new Wanted(id, Clash.Role.HOST)));
    wanted.add(new Wanted(plan.roomId(), Clash.Role.ROOM));
    addDevice(plan.deviceId(), wanted);
    wanted.sort(Comparator.comparing(Wanted::role));
    return wanted;
  }

  private static void addDevice(@Nullable UUID id, List<Wanted> wanted) {
    if (id != null) {
      wanted.add(new Wanted(id, Clash.Role.DEVICE));
    }
  }

  private record Wanted(UUID id, Clash.Role role) {}
}
