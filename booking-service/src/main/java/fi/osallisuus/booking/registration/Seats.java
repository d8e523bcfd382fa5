package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.engagement.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The counter of each engagement's seats. A guarded UPDATE decides, and the row's own check stands
 * behind it; whoever changes anything about an engagement's registrations locks its row first.
 */
@ApplicationScoped
class Seats {
  private final Sql sql;

  Seats(Sql sql) {
    this.sql = sql;
  }

  Optional<SeatPlan> find(UUID engagementId) {
    return sql.one(
        "select * from event_seats where engagement_id = ?", SeatPlan::read, engagementId);
  }

  Optional<SeatPlan> byLink(String link) {
    return sql.one("select * from event_seats where link = ?", SeatPlan::read, link);
  }

  /** From here on nobody else takes, frees or offers a seat of this engagement. */
  Optional<SeatPlan> lock(UUID engagementId) {
    return sql.one(
        "select * from event_seats where engagement_id = ? for update",
        SeatPlan::read,
        engagementId);
  }

  boolean take(UUID engagementId, int seats) {
    return sql.update(
            """
            update event_seats set taken = taken + ?, version = version + 1
            where engagement_id = ? and taken + ? <= capacity
            """,
            seats,
            engagementId,
            seats)
        == 1;
  }

  void give(UUID engagementId, int seats) {
    sql.update(
        "update event_seats set taken = taken - ?, version = version + 1 where engagement_id = ?",
        seats,
        engagementId);
  }

  /** Something about the registrations has changed that no seat shows. */
  void touch(UUID engagementId) {
    sql.update(
        "update event_seats set version = version + 1 where engagement_id = ?", engagementId);
  }

  void open(Happening event, OpenRegistration request) {
    sql.update(
        """
        insert into event_seats (engagement_id, version, capacity, seats_each, waiting_list, listed, offer_minutes,
          opens_at, closes_at, link, starts_at)
        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event.id(),
        request.capacity(),
        request.seats(),
        request.hasWaitingList(),
        request.isListed(),
        request.minutes(),
        request.opens(),
        request.closes(),
        Codes.link(),
        event.start());
  }

  void change(Happening event, OpenRegistration request) {
    sql.update(
        """
        update event_seats set version = version + 1, capacity = ?, seats_each = ?, waiting_list = ?, listed = ?,
          offer_minutes = ?, opens_at = ?, closes_at = ?, starts_at = ?
        where engagement_id = ?
        """,
        request.capacity(),
        request.seats(),
        request.hasWaitingList(),
        request.isListed(),
        request.minutes(),
        request.opens(),
        request.closes(),
        event.start(),
        event.id());
  }

  void moved(Happening event) {
    sql.update(
        "update event_seats set version = version + 1, starts_at = ? where engagement_id = ?",
        event.start(),
        event.id());
  }

  long nextPlace() {
    return sql.one("select nextval('registration_place') as place", row -> row.getLong("place"))
        .orElseThrow();
  }

  /** The public events of the county from an instant on. */
  List<SeatPlan> listed(Instant now, int limit) {
    return sql.list(
        "select * from event_seats where listed and starts_at > ? order by starts_at, engagement_id limit ?",
        SeatPlan::read,
        now,
        limit);
  }

  List<String> countiesToServe(Instant now) {
    return sql.list(
        "select county from counties_with_seats_to_pass_on(?) as county",
        row -> row.getString("county"),
        now);
  }

  /** Engagements whose line may move: an offer has run out, or seats are free while people wait. */
  List<UUID> toServe(Instant now, int limit) {
    return sql.list(
        """
        select distinct r.engagement_id from registration r join event_seats s on s.engagement_id = r.engagement_id
        where (r.status = 'OFFERED' and r.offer_expires_at <= ?)
          or (r.status = 'WAITLISTED' and s.taken < s.capacity and s.starts_at > ?)
        limit ?
        """,
        row -> Sql.uuid(row, "engagement_id"),
        now,
        now,
        limit);
  }
}
