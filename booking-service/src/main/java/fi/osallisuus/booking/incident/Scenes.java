package fi.osallisuus.booking.incident;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds out where help is needed and who is on duty there. */
@ApplicationScoped
class Scenes {
  /** Who prepares the room or closes the door calls for the reception too. */
  private static final Duration AROUND = Duration.ofHours(1);

  private final Sql sql;
  private final OwnExperts own;

  Scenes(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  Scene ofReception(UUID receptionId) {
    return sql.one("select * from reception where id = ?", this::read, receptionId)
        .filter(this::isSeen)
        .map(Held::scene)
        .orElseThrow(() -> Problem.notFound("reception"));
  }

  /** By the reception that is held in the room now, if any: a call is never refused. */
  Scene ofRoom(UUID roomId, Instant now) {
    return receptionIn(roomId, now)
        .map(Held::scene)
        .or(() -> bare(roomId))
        .orElseThrow(() -> Problem.notFound("room"));
  }

  private Optional<Held> receptionIn(UUID roomId, Instant now) {
    return sql.one(
        """
        select * from reception
        where room_id = ? and status <> 'CANCELLED' and starts_at > ? and starts_at <= ?
          and ends_at >= ?
        order by starts_at desc limit 1
        """,
        this::read,
        roomId,
        now.minus(Duration.ofDays(1)),
        now.plus(AROUND),
        now.minus(AROUND));
  }

  private Optional<Scene> bare(UUID roomId) {
    return sql.one(
        "select site_id from room where id = ?",
        row ->
            new Scene(
                Sql.uuid(row, "site_id"),
                roomId,
                null,
                null,
                null,
                null,
                WallTime.HELSINKI.getId()),
        roomId);
  }

  private boolean isSeen(Held held) {
    return own.limit().map(ids -> held.hosts().stream().anyMatch(ids::contains)).orElse(true);
  }

  private Held read(ResultSet row) throws SQLException {
    return new Held(
        Sql.uuids(row, "expert_ids"),
        new Scene(
            Sql.uuid(row, "site_id"),
            Sql.uuid(row, "room_id"),
            Sql.uuid(row, "id"),
            Sql.uuid(row, "unit_id"),
            row.getString("on_duty_title"),
            row.getString("on_duty_phone"),
            row.getString("time_zone")));
  }

  private record Held(List<UUID> hosts, Scene scene) {}
}
