package fi.osallisuus.analytics.rebuild;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rebuilds of a county: at most one at a time, and no figures while it runs. */
@ApplicationScoped
public class Rebuilds {
  private static final String COLUMNS =
      "select id, started_at, finished_at, status, events from rebuild_run ";

  private final Sql sql;
  private final Tenancy tenancy;
  private final Clock clock;
  private final Audit audit;
  private final LastWrites afterCommit;
  private final Replay replay;

  Rebuilds(
      Sql sql, Tenancy tenancy, Clock clock, Audit audit, LastWrites afterCommit, Replay replay) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.clock = clock;
    this.audit = audit;
    this.afterCommit = afterCommit;
    this.replay = replay;
  }

  @Transactional
  RebuildView start() {
    if (running().isPresent()) {
      throw Problem.conflict("REBUILD_RUNNING", "The figures are being built anew already.");
    }
    var id = UUID.randomUUID();
    sql.update(
        "insert into rebuild_run (id, started_at, status) values (?, ?, 'RUNNING')",
        id,
        clock.instant().atOffset(ZoneOffset.UTC));
    audit.record("started", "rebuild", id);
    var county = tenancy.county();
    afterCommit.afterCommit(() -> replay.start(county, id));
    return find(id);
  }

  @Transactional
  RebuildView find(UUID id) {
    return sql.list(COLUMNS + "where id = ?", Rebuilds::view, id).stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("rebuild"));
  }

  /** The newest run, if there ever was one. */
  public Optional<RebuildView> latest() {
    return sql.list(COLUMNS + "order by started_at desc, id limit 1", Rebuilds::view).stream()
        .findFirst();
  }

  /** Half-built figures mislead, and the public could learn from their difference. */
  public void refuseWhileRunning() {
    if (running().isPresent()) {
      throw Problem.unavailable("REBUILD_RUNNING", "The figures are being built anew.");
    }
  }

  private Optional<RebuildView> running() {
    List<RebuildView> found = sql.list(COLUMNS + "where status = 'RUNNING'", Rebuilds::view);
    return found.stream().findFirst();
  }

  private static RebuildView view(ResultSet row) throws SQLException {
    return new RebuildView(
        row.getObject(1, UUID.class),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        instant(row.getObject(3, OffsetDateTime.class)),
        RebuildView.Status.valueOf(row.getString(4)),
        row.getLong(5));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
