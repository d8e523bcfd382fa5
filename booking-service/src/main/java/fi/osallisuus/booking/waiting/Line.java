package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.slot.Opening;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the line: who is next for what, and where something is to do. */
@ApplicationScoped
class Line {
  /**
   * Far more than a reception has slots; whoever comes later is looked at when these are served.
   */
  private static final int LONGEST = 200;

  private static final int BATCH = 100;

  /** What of a wish can be told without looking at single slots. */
  private static final String SUITS =
      """
      w.status = 'WAITING' and w.service_code = r.service_code
        and (w.site_id is null or w.site_id = r.site_id)
        and w.from_day <= r.local_date and w.to_day >= r.local_date
        and (w.theme is null or exists (
          select from known_expert e where e.expert_id = any(r.expert_ids) and w.theme = any(e.themes)))
        and (w.language is null or exists (
          select from known_expert e where e.expert_id = any(r.expert_ids) and w.language = any(e.languages)))
      """;

  private final Sql sql;

  Line(Sql sql) {
    this.sql = sql;
  }

  boolean isEmpty() {
    return sql.one("select 1 from waiting_entry where status = 'WAITING' limit 1", row -> true)
        .isEmpty();
  }

  /**
   * Whom a reception suits: who came first first, after all of them who left an offer unanswered.
   */
  List<Candidate> of(Opening opening) {
    return sql.list(
        """
        select w.id, w.from_day, w.to_day, w.from_time, w.to_time, w.weekdays,
          array(select extract(epoch from o.starts_at)::bigint from waiting_offer o
            where o.entry_id = w.id and o.reception_id = r.id) as offered
        from reception r join waiting_entry w on %s
        where r.id = ?
        order by w.offers_missed, w.place limit ?
        """
            .formatted(SUITS),
        Candidate::read,
        opening.receptionId(),
        LONGEST);
  }

  /** Receptions to come that have a slot left and suit somebody, or one entry alone. */
  List<Found> receptions(Instant from, TimeKey after, @Nullable UUID entryId, Instant now) {
    var where =
        new Where()
            .and("r.status = 'PUBLISHED'")
            .and("(r.starts_at, r.id) > (?, ?)", after.time(), after.id())
            .and("r.starts_at > ?", from)
            .and(
                "r.slot_count > (select count(*) from slot_claim c where c.reception_id = r.id"
                    + " and (c.hold_expires_at is null or c.hold_expires_at > ?))",
                now);
    var suits = "exists (select from waiting_entry w where " + SUITS;
    if (entryId == null) {
      where.and(suits + ")");
    } else {
      where.and(suits + " and w.id = ?)", entryId);
    }
    return sql.list(
        "select r.id, r.starts_at from reception r "
            + where.sql()
            + " order by r.starts_at, r.id limit ?",
        row -> new Found(Sql.uuid(row, "id"), Sql.instant(row, "starts_at")),
        where.arguments(BATCH));
  }

  List<UUID> unanswered(Instant now) {
    return sql.list(
        "select id from waiting_entry where status = 'OFFERED' and offer_expires_at <= ?"
            + " order by offer_expires_at limit ?",
        row -> Sql.uuid(row, "id"),
        now,
        BATCH);
  }

  List<UUID> past(LocalDate today) {
    return sql.list(
        "select id from waiting_entry where status = 'WAITING' and to_day < ? order by to_day limit ?",
        row -> Sql.uuid(row, "id"),
        today,
        BATCH);
  }

  int ahead(UUID entryId) {
    return sql.one(
            """
            select count(*) as ahead from waiting_entry w join waiting_entry me on me.id = ?
            where w.status = 'WAITING' and w.service_code = me.service_code
              and (w.offers_missed, w.place) < (me.offers_missed, me.place)
            """,
            row -> row.getInt("ahead"),
            entryId)
        .orElse(0);
  }

  void offered(WaitingEntry entry, Offer offer, Instant now) {
    sql.update(
        "insert into waiting_offer (entry_id, reception_id, starts_at, made_at) values (?, ?, ?, ?)",
        entry.id,
        offer.receptionId(),
        offer.slot().start(),
        now);
  }

  void settled(WaitingEntry entry, String outcome) {
    sql.update(
        "update waiting_offer set outcome = ? where entry_id = ? and reception_id = ? and starts_at = ?",
        outcome,
        entry.id,
        entry.receptionId,
        entry.offeredFrom);
  }

  List<String> counties() {
    return sql.list(
        "select county from counties_with_waiting() as county", row -> row.getString("county"));
  }

  /** A reception to look at. */
  record Found(UUID receptionId, Instant startsAt) {
    TimeKey key() {
      return new TimeKey(startsAt, receptionId);
    }

    static boolean isFull(List<Found> batch) {
      return batch.size() == BATCH;
    }
  }
}
