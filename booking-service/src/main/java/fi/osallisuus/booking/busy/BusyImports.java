package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.ExpertErased;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the imports of busy times. */
@ApplicationScoped
class BusyImports {
  private final Sql sql;

  BusyImports(Sql sql) {
    this.sql = sql;
  }

  BusyImportView get(UUID expertId, UUID id) {
    return find(id)
        .filter(found -> found.expertId().equals(expertId))
        .orElseThrow(() -> Problem.notFound("import"));
  }

  Optional<BusyImportView> find(UUID id) {
    return sql.one("select * from busy_import where id = ?", BusyImportView::read, id);
  }

  List<BusyImportView> page(UUID expertId, UUID after, int limit) {
    return sql.list(
        "select * from busy_import where expert_id = ? and id > ? order by id limit ?",
        BusyImportView::read,
        expertId,
        after,
        limit + 1);
  }

  int count(UUID expertId) {
    return sql.one(
            "select count(*) as n from busy_import where expert_id = ?",
            row -> row.getInt("n"),
            expertId)
        .orElse(0);
  }

  /** Instead of what the import told before. */
  BusyImportView put(UUID expertId, UUID id, List<Span> times, BusyPeriod period, Instant now) {
    sql.update(
        """
        insert into busy_import (id, version, expert_id, times, covers_from, covers_until,
                                 imported_at)
        values (?, 0, ?, ?, ?, ?, ?)
        on conflict (id) do update set version = busy_import.version + 1, times = excluded.times,
          covers_from = excluded.covers_from, covers_until = excluded.covers_until,
          imported_at = excluded.imported_at
        """,
        id,
        expertId,
        times.size(),
        period.from(),
        period.until(),
        now);
    sql.update("delete from busy_range where import_id = ?", id);
    // In one statement, and as text, which the driver sends as one array.
    sql.update(
        """
        insert into busy_range (import_id, expert_id, starts_at, ends_at)
        select ?, ?, t.starts::timestamptz, t.ends::timestamptz from unnest(?, ?) as t(starts, ends)
        """,
        id,
        expertId,
        texts(times.stream().map(Span::start).toList()),
        texts(times.stream().map(Span::end).toList()));
    return find(id).orElseThrow();
  }

  void delete(UUID id) {
    sql.update("delete from busy_import where id = ?", id);
  }

  void forget(@Observes ExpertErased erased) {
    sql.update("delete from busy_import where expert_id = ?", erased.expertId());
  }

  private static String[] texts(List<Instant> instants) {
    return instants.stream()
        .map(at -> at.atOffset(ZoneOffset.UTC).toString())
        .toArray(String[]::new);
  }
}
