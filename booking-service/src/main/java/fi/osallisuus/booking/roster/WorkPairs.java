package fi.osallisuus.booking.roster;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps what the registry tells of work pairs, and looks them up. */
@ApplicationScoped
public class WorkPairs {
  private static final String CONSUMER = "booking";

  private final EventIntake intake;
  private final Sql sql;
  private final Event<PairTold> news;

  WorkPairs(EventIntake intake, Sql sql, Event<PairTold> news) {
    this.intake = intake;
    this.sql = sql;
    this.news = news;
  }

  @Incoming("registry-work-pairs")
  @Blocking
  public void pair(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::learn);
  }

  /** What the registry tells meanwhile waits until the caller's plan stands. */
  public KnownPair get(UUID id) {
    return sql.one(
            "select * from known_work_pair where work_pair_id = ? for share", WorkPairs::read, id)
        .orElseThrow(
            () ->
                Problem.unprocessable("PAIR_UNKNOWN", "The registry has told of no such pair.")
                    .at("/workPairId"));
  }

  /** Who is an expert, too, is claimed as the expert: one person is never in two places. */
  public List<UUID> people(@Nullable UUID pairId) {
    return pairId == null
        ? List.of()
        : sql.list(
            """
            select coalesce(e.expert_id, m.id) as id from known_work_pair p
            cross join unnest(p.member_refs, p.member_ids) as m(ref, id)
            left join known_expert e on e.account_ref = m.ref and not e.erased
            where p.work_pair_id = ?
            """,
            row -> Sql.uuid(row, "id"),
            pairId);
  }

  private void learn(IncomingEvent event) {
    var told = event.as(ToldPair.class);
    int learned =
        sql.update(
            """
        insert into known_work_pair (work_pair_id, version, unit_id, valid_from, valid_to, member_refs, member_ids,
                                     away_field, away_from, away_to)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[]::date[], ?::text[]::date[])
        on conflict (work_pair_id) do update set
          version = excluded.version, unit_id = excluded.unit_id, valid_from = excluded.valid_from,
          valid_to = excluded.valid_to, member_refs = excluded.member_refs, member_ids = excluded.member_ids,
          away_field = excluded.away_field, away_from = excluded.away_from, away_to = excluded.away_to
        where known_work_pair.version < excluded.version
        """,
            told.workPairId(),
            told.version(),
            told.unitId(),
            told.validFrom(),
            told.validTo(),
            told.refs(),
            told.ids(),
            told.away(ToldPair.Absence::field),
            told.away(ToldPair.Absence::from),
            told.away(ToldPair.Absence::to));
    if (learned > 0) {
      news.fire(new PairTold(told.workPairId()));
    }
  }

  private static KnownPair read(ResultSet row) throws SQLException {
    var fields = Sql.texts(row, "away_field");
    var from = (Date[]) row.getArray("away_from").getArray();
    var to = (Date[]) row.getArray("away_to").getArray();
    return new KnownPair(
        Sql.uuid(row, "work_pair_id"),
        Sql.uuid(row, "unit_id"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        Sql.uuids(row, "member_ids"),
        IntStream.range(0, fields.size())
            .mapToObj(
                i -> new KnownPair.Away(fields.get(i), from[i].toLocalDate(), to[i].toLocalDate()))
            .toList());
  }
}
