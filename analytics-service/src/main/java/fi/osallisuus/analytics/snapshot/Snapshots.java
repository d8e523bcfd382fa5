package fi.osallisuus.analytics.snapshot;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.indicator.Report;
import fi.osallisuus.analytics.report.Desks;
import fi.osallisuus.analytics.report.Fresh;
import fi.osallisuus.analytics.report.Question;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Freezes reports and gives them back byte by byte (S1-14). */
@ApplicationScoped
class Snapshots {
  private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
  private static final String COLUMNS =
      "select id, report, unit_id, from_day, to_day, audience, lang, frozen_at, checksum";
  private static final String KEEP =
      """
      insert into report_snapshot
        (id, report, unit_id, from_day, to_day, audience, lang, frozen_at, checksum, content)
      values (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
      """;

  private final Desks desks;
  private final Fresh fresh;
  private final Sql sql;
  private final Clock clock;
  private final Audit audit;
  private final Outbox outbox;

  Snapshots(Desks desks, Fresh fresh, Sql sql, Clock clock, Audit audit, Outbox outbox) {
    this.desks = desks;
    this.fresh = fresh;
    this.sql = sql;
    this.clock = clock;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** A snapshot with what was frozen. */
  record Frozen(SnapshotView view, byte[] content) {}

  @Transactional
  SnapshotView freeze(FreezeReport asked, Locale locale) {
    var question = Question.of(asked.unit(), asked.from(), asked.to(), asked.audience(), null);
    var content = fresh.written(desks.of(asked.report()).read(question, locale));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var checksum = Fresh.checksum(content);
    var id =
        sql.list(
                KEEP,
                row -> row.getObject(1, UUID.class),
                asked.report(),
                asked.unit(),
                asked.from(),
                asked.to(),
                asked.audience(),
                locale.getLanguage(),
                now.atOffset(ZoneOffset.UTC),
                checksum,
                content)
            .get(0);
    audit.record("frozen", "report-snapshot", id);
    var view =
        new SnapshotView(
            id,
            asked.report(),
            asked.unit(),
            asked.from(),
            asked.to(),
            asked.audience(),
            locale.getLanguage(),
            now,
            checksum);
    outbox.add(SnapshotFrozen.of(view));
    return view;
  }

  /** Refuses to give out what is not what was frozen, whoever changed it. */
  @Transactional
  Frozen find(UUID id) {
    var found =
        sql
            .list(
                COLUMNS + ", content from report_snapshot where id = ?",
                row -> new Frozen(view(row), row.getBytes(10)),
                id)
            .stream()
            .findFirst()
            .orElseThrow(() -> Problem.notFound("snapshot"));
    if (!Fresh.checksum(found.content()).equals(found.view().checksum())) {
      throw new IllegalStateException("The snapshot " + id + " is not what was frozen");
    }
    return found;
  }

  /** Newest first, those before the given one. */
  @Transactional
  List<SnapshotView> before(@Nullable UUID id, int limit) {
    return sql.list(
        COLUMNS + " from report_snapshot where id < ? order by id desc limit ?",
        Snapshots::view,
        id == null ? AFTER_ALL : id,
        limit);
  }

  private static SnapshotView view(ResultSet row) throws SQLException {
    return new SnapshotView(
        row.getObject(1, UUID.class),
        Report.valueOf(row.getString(2)),
        row.getObject(3, UUID.class),
        row.getObject(4, LocalDate.class),
        row.getObject(5, LocalDate.class),
        Audience.valueOf(row.getString(6)),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9));
  }
}
