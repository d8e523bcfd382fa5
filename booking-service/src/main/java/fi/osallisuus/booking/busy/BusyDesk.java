package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes busy times in and lets them go; an expert does so for the own calendar. */
@ApplicationScoped
@Transactional
class BusyDesk {
  /** Work, studies, family; more calendars than that are a mistake. */
  private static final int MOST = 10;

  private final BusyImports imports;
  private final BusyFlags flags;
  private final OwnExperts own;
  private final Sql sql;
  private final Audit audit;
  private final Clock clock;

  BusyDesk(
      BusyImports imports, BusyFlags flags, OwnExperts own, Sql sql, Audit audit, Clock clock) {
    this.imports = imports;
    this.flags = flags;
    this.own = own;
    this.sql = sql;
    this.audit = audit;
    this.clock = clock;
  }

  List<BusyImportView> page(UUID expertId, UUID after, int limit) {
    mayBeSeen(expertId);
    return imports.page(expertId, after, limit);
  }

  BusyImportView get(UUID expertId, UUID id) {
    mayBeSeen(expertId);
    return imports.get(expertId, id);
  }

  BusyImportView put(UUID expertId, UUID id, String calendar) {
    lock(expertId);
    check(expertId, id);
    var period = BusyPeriod.at(clock);
    var view = imports.put(expertId, id, IcsBusy.read(calendar, period), period, clock.instant());
    var clashing = flags.set(expertId, id);
    audit.record("busy-times.imported", "expert", expertId);
    return view.flagged(clashing);
  }

  void delete(UUID expertId, UUID id) {
    lock(expertId);
    imports.get(expertId, id);
    flags.clear(id);
    imports.delete(id);
    audit.record("busy-times.deleted", "expert", expertId);
  }

  private void check(UUID expertId, UUID id) {
    var there = imports.find(id);
    if (there.isPresent() && !there.get().expertId().equals(expertId)) {
      throw Problem.conflict("IMPORT_ID_TAKEN", "Another expert's calendar has this id.");
    }
    if (there.isEmpty() && imports.count(expertId) >= MOST) {
      throw Problem.conflict("TOO_MANY_IMPORTS", "Delete an import before another one is sent.")
          .with("limit", MOST);
    }
  }

  /** Whoever plans with the expert holds this row too: either sees what the other has done. */
  private void lock(UUID expertId) {
    mayBeSeen(expertId);
    sql.one(
        "select 1 from known_expert where expert_id = ? for no key update", row -> true, expertId);
  }

  private void mayBeSeen(UUID expertId) {
    boolean known =
        own.limit().map(ids -> ids.contains(expertId)).orElse(true)
            && sql.one(
                    "select 1 from known_expert where expert_id = ? and not erased",
                    row -> true,
                    expertId)
                .isPresent();
    if (!known) {
      throw Problem.notFound("expert");
    }
  }
}
