package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.ScheduleRow.Taken;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads receptions with what is taken of them; one statement however many they are. */
@ApplicationScoped
class Schedules {
  private static final String READ =
      """
      select r.id, r.version, r.changed_at, r.status, r.service_id, r.service_code, r.site_id, r.room_id, r.device_id, r.expert_ids,
             exists (select from reception_flag f where f.reception_id = r.id) as lost, r.host_alias, r.starts_at, r.ends_at, r.breaks, r.slot_minutes, r.pause_minutes, r.time_zone,
             (select array_agg(array[date_part('epoch', lower(c.during))::bigint, date_part('epoch', upper(c.during))::bigint,
                                     case when c.hold_expires_at is null then 0 else 1 end])
              from slot_claim c
              where c.reception_id = r.id and (c.hold_expires_at is null or c.hold_expires_at > ?)) as taken
      from reception r
      """;

  private final Sql sql;
  private final Clock clock;

  Schedules(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  ScheduleRow get(UUID receptionId) {
    return list(new Where().and("r.id = ?", receptionId), 1).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("Schedule"));
  }

  List<ScheduleRow> of(List<UUID> receptionIds) {
    if (receptionIds.isEmpty()) {
      return List.of();
    }
    var ids = receptionIds.toArray(UUID[]::new);
    return list(new Where().and("r.id = any(?)", (Object) ids), ids.length);
  }

  /** Receptions that may overlap the time, in order of their start, from a key on. */
  List<ScheduleRow> between(
      Where filter, Instant from, Instant before, @Nullable TimeKey after, int limit) {
    // No reception is longer than a day; without the lower bound the index is read from its
    // beginning.
    filter
        .and("r.starts_at > ?", from.minus(Duration.ofDays(1)))
        .and("r.starts_at < ?", before)
        .and("r.ends_at > ?", from);
    if (after != null) {
      filter.and("(r.starts_at, r.id) > (?, ?)", after.time(), after.id());
    }
    return list(filter, limit);
  }

  /** What a search says of who or what takes part. */
  static Where filter(Query query, String actor, String serviceType) {
    var where = new Where();
    var codes = query.codes(serviceType);
    if (!codes.isEmpty()) {
      where.and("r.service_code = any(?)", (Object) codes.toArray(String[]::new));
    }
    if (query.has(actor)) {
      var takesPart = takesPart(query, actor);
      where.and(takesPart.sql(), takesPart.arguments());
    }
    return where;
  }

  /** A condition on receptions, with what it is filled with. */
  record Condition(String sql, Object[] arguments) {}

  /** Only what is asked: each kind left out is an index that need not be read. */
  static Condition takesPart(Query query, String name) {
    var places = actors(query, name, "Location");
    var any = new ArrayList<String>();
    var arguments = new ArrayList<Object>();
    any(
        "r.expert_ids && ?",
        actors(query, name, "PractitionerRole", "Practitioner"),
        any,
        arguments);
    any("r.site_id = any(?)", places, any, arguments);
    any("r.room_id = any(?)", places, any, arguments);
    any("r.service_id = any(?)", actors(query, name, "HealthcareService"), any, arguments);
    any("r.device_id = any(?)", actors(query, name, "Device"), any, arguments);
    var sql = any.isEmpty() ? "false" : "(" + String.join(" or ", any) + ")";
    return new Condition(sql, arguments.toArray());
  }

  private static void any(String sql, UUID[] ids, List<String> any, List<Object> arguments) {
    if (ids.length > 0) {
      any.add(sql);
      arguments.add(ids);
    }
  }

  private static UUID[] actors(Query query, String name, String... types) {
    return query.references(name).stream()
        .filter(target -> target.type() == null || List.of(types).contains(target.type()))
        .map(target -> Query.uuid(name, target.id()))
        .toArray(UUID[]::new);
  }

  List<ScheduleRow> list(Where where, int limit) {
    var arguments = new ArrayList<Object>();
    arguments.add(clock.instant());
    arguments.addAll(List.of(where.arguments(limit)));
    return sql.list(
        READ + where.sql() + "\norder by r.starts_at, r.id limit ?",
        Schedules::read,
        arguments.toArray());
  }

  private static ScheduleRow read(ResultSet row) throws SQLException {
    return new ScheduleRow(
        Sql.uuid(row, "id"),
        row.getLong("version"),
        Sql.instant(row, "changed_at"),
        row.getString("status").equals("PUBLISHED"),
        row.getBoolean("lost"),
        Sql.uuid(row, "service_id"),
        row.getString("service_code"),
        Sql.uuid(row, "site_id"),
        Sql.uuid(row, "room_id"),
        row.getObject("device_id", UUID.class),
        Sql.uuids(row, "expert_ids"),
        row.getString("host_alias"),
        Openings.session(row),
        ZoneId.of(row.getString("time_zone")),
        taken(row.getArray("taken")));
  }

  private static List<Taken> taken(@Nullable Array claims) throws SQLException {
    var taken = new ArrayList<Taken>();
    if (claims != null) {
      for (Long[] claim : (Long[][]) claims.getArray()) {
        var time = new Span(Instant.ofEpochSecond(claim[0]), Instant.ofEpochSecond(claim[1]));
        taken.add(new Taken(time, claim[2] == 1));
      }
    }
    return taken;
  }
}
