package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads receptions with what is taken of them; one statement whatever the range. */
@ApplicationScoped
public class Openings {
  private static final String READ =
      """
      select r.id, r.version, s.version as service_version, r.status, r.service_id, r.service_code, s.notice_version, s.hold_minutes, r.unit_id, r.site_id,
             r.expert_ids, r.work_pair_id, r.host_alias, r.starts_at, r.ends_at, r.breaks, r.slot_minutes, r.pause_minutes, r.time_zone,
             exists (select from reception_flag f where f.reception_id = r.id) as lost,
      """;

  /**
   * A hold that has run out takes nothing, whether it has been swept away or not. date_part counts
   * in floating point, which is exact here and quicker than the numeric of extract.
   */
  private static final String WITH_TAKEN =
      READ
          + """
                   (select array_agg(array[date_part('epoch', lower(c.during))::bigint,
                                     date_part('epoch', upper(c.during))::bigint])
              from slot_claim c
              where c.reception_id = r.id and (c.hold_expires_at is null or c.hold_expires_at > ?)) as taken
            from reception r join service s on s.id = r.service_id
            """;

  private static final String WITHOUT_TAKEN =
      READ + "       null as taken from reception r join service s on s.id = r.service_id\n";

  private final Sql sql;

  Openings(Sql sql) {
    this.sql = sql;
  }

  /** For booking into it; what is taken is not read, since only the claim can tell. */
  public Opening of(UUID receptionId) {
    return find(receptionId).orElseThrow(Openings::unknown);
  }

  /**
   * The same, and nobody changes it until the transaction ends. Who changes what is booked in a
   * reception locks the reception first and then the appointment; so does whoever calls this.
   */
  public Opening still(UUID receptionId) {
    return sql.one(WITHOUT_TAKEN + "where r.id = ? for share of r", Openings::read, receptionId)
        .orElseThrow(Openings::unknown);
  }

  /** The same with what is taken of it. */
  Opening withTaken(UUID receptionId, Instant now) {
    return sql.one(WITH_TAKEN + "where r.id = ?", Openings::read, now, receptionId)
        .orElseThrow(Openings::unknown);
  }

  Optional<Opening> find(UUID receptionId) {
    return sql.one(WITHOUT_TAKEN + "where r.id = ?", Openings::read, receptionId);
  }

  /** With what is taken of it now. */
  public Opening asItIs(UUID receptionId, Instant now) {
    return list(new Where().and("r.id = ?", receptionId), now, 1).getFirst();
  }

  /** Receptions that overlap the time, in order of their start. */
  public List<Opening> between(SlotFilter filter, Span time, Instant now) {
    // No reception is longer than a day. Without a lower bound on its start the index would be read
    // from the beginning of time, since row-level security lets no range operator use one.
    var where =
        filter
            .where()
            .and("r.starts_at < ?", time.end())
            .and("r.starts_at > ?", time.start().minus(Duration.ofDays(1)))
            .and("r.ends_at > ?", time.start());
    return list(where, now, Integer.MAX_VALUE);
  }

  /** The next receptions after a key, by start, of those that end after an instant. */
  List<Opening> next(SlotFilter filter, TimeKey after, Instant endsAfter, Instant now, int limit) {
    return list(
        filter
            .where()
            .and("(r.starts_at, r.id) > (?, ?)", after.time(), after.id())
            .and("r.ends_at > ?", endsAfter),
        now,
        limit);
  }

  /** Receptions of any state that are on at an instant. */
  List<Opening> at(Where where, Instant instant) {
    where
        .and("r.starts_at <= ?", instant)
        .and("r.starts_at > ?", instant.minus(Duration.ofDays(1)))
        .and("r.ends_at > ?", instant);
    return sql.list(
        WITHOUT_TAKEN + where.sql() + "\norder by r.starts_at, r.id limit 20",
        Openings::read,
        where.arguments());
  }

  /** Live claims on a reception: what is booked, and until when what is held. */
  List<Hold> claims(UUID receptionId, Instant now) {
    return sql.list(
        """
        select lower(during) as starts, upper(during) as ends, hold_expires_at from slot_claim
        where reception_id = ? and (hold_expires_at is null or hold_expires_at > ?)
        """,
        row ->
            new Hold(
                new Span(Sql.instant(row, "starts"), Sql.instant(row, "ends")),
                row.getObject("hold_expires_at") == null
                    ? null
                    : Sql.instant(row, "hold_expires_at")),
        receptionId,
        now);
  }

  /** A booked piece of a reception, or one that is held until an instant. */
  record Hold(Span time, @Nullable Instant until) {}

  /** What the hosts of some slots have experience of. */
  Map<UUID, List<String>> themes(Collection<UUID> expertIds) {
    var themes = new HashMap<UUID, List<String>>();
    sql.list(
            "select expert_id, themes from known_expert where expert_id = any(?)",
            row -> Map.entry(Sql.uuid(row, "expert_id"), Sql.texts(row, "themes")),
            (Object) expertIds.toArray(UUID[]::new))
        .forEach(expert -> themes.put(expert.getKey(), expert.getValue()));
    return themes;
  }

  private List<Opening> list(Where where, Instant now, int limit) {
    var arguments = new ArrayList<Object>();
    arguments.add(now);
    arguments.addAll(List.of(where.arguments(limit)));
    return sql.list(
        WITH_TAKEN + where.sql() + "\norder by r.starts_at, r.id limit ?",
        Openings::read,
        arguments.toArray());
  }

  private static Problem unknown() {
    return Problem.unprocessable("RECEPTION_UNKNOWN", "There is no such reception.")
        .at("/receptionId");
  }

  private static Opening read(ResultSet row) throws SQLException {
    return new Opening(
        Sql.uuid(row, "id"),
        row.getLong("version"),
        row.getLong("service_version"),
        row.getString("status").equals("PUBLISHED") && !row.getBoolean("lost"),
        Sql.uuid(row, "service_id"),
        row.getString("service_code"),
        row.getInt("notice_version"),
        row.getInt("hold_minutes"),
        Sql.uuid(row, "unit_id"),
        Sql.uuid(row, "site_id"),
        Sql.uuids(row, "expert_ids"),
        row.getObject("work_pair_id", UUID.class),
        row.getString("host_alias"),
        session(row),
        ZoneId.of(row.getString("time_zone")),
        taken(row.getArray("taken")));
  }

  public static Session session(ResultSet row) throws SQLException {
    var start = Sql.instant(row, "starts_at");
    var minutes = (Integer[]) row.getArray("breaks").getArray();
    var breaks = new ArrayList<Span>();
    for (int i = 0; i < minutes.length; i += 2) {
      breaks.add(
          new Span(
              start.plus(Duration.ofMinutes(minutes[i])),
              start.plus(Duration.ofMinutes(minutes[i + 1]))));
    }
    return new Session(
        new Span(start, Sql.instant(row, "ends_at")),
        breaks,
        row.getInt("slot_minutes"),
        row.getInt("pause_minutes"));
  }

  private static List<Span> taken(@Nullable Array seconds) throws SQLException {
    return seconds == null
        ? List.of()
        : Arrays.stream((Long[][]) seconds.getArray())
            .map(pair -> new Span(Instant.ofEpochSecond(pair[0]), Instant.ofEpochSecond(pair[1])))
            .toList();
  }
}
