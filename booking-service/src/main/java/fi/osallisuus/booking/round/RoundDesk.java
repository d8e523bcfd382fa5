package fi.osallisuus.booking.round;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens rounds, describes them, and says how far they have come. */
@ApplicationScoped
@Transactional
class RoundDesk {
  private final Rounds rounds;
  private final Sql sql;
  private final Audit audit;

  RoundDesk(Rounds rounds, Sql sql, Audit audit) {
    this.rounds = rounds;
    this.sql = sql;
    this.audit = audit;
  }

  RoundView open(OpenRound request) {
    check(request.round(), "/round");
    if (rounds.named(request.code()).isPresent()) {
      throw Problem.conflict("ROUND_EXISTS", "There is a round of that code.").at("/code");
    }
    var round = new Round(request.code(), request.round());
    rounds.persistAndFlush(round);
    audit.record("round.opened", "round", round.id());
    return round.view();
  }

  RoundView describe(UUID id, @Nullable String ifMatch, DescribeRound request) {
    var round = rounds.get(id);
    ETags.require(ifMatch, round.version());
    check(request, "");
    round.describe(request);
    rounds.flush();
    audit.record("round.changed", "round", id);
    return round.view();
  }

  /** The wards of the round, and those that were observed though nobody had listed them. */
  RoundProgress progress(UUID id, @Nullable String comparedTo) {
    var round = rounds.get(id);
    if (comparedTo != null && rounds.named(comparedTo).isEmpty()) {
      throw Problem.unprocessable("ROUND_UNKNOWN", "There is no such round.")
          .at("query/comparedTo");
    }
    var wards =
        sql.list(
            """
            select w.id, w.unit_id,
              count(e.id) filter (where e.round_code = ? and e.status in
                ('PLANNED', 'CONFIRMED', 'IN_PROGRESS')) as planned,
              count(e.id) filter (where e.round_code = ? and e.status in ('HELD', 'CLOSED')) as held,
              coalesce(sum(extract(epoch from e.ended_at - e.started_at)) filter
                (where e.round_code = ? and e.status in ('HELD', 'CLOSED')), 0) / 60 as minutes,
              count(e.id) filter (where e.round_code = ? and e.status in ('HELD', 'CLOSED')) as then
            from ward w left join engagement e on e.ward_id = w.id
            where w.id in (select ward_id from observation_round_ward where round_id = ?
              union select ward_id from engagement where round_id = ? and ward_id is not null)
            group by w.id order by w.id
            """,
            row ->
                new WardInRound(
                    Sql.uuid(row, "id"),
                    Sql.uuid(row, "unit_id"),
                    row.getInt("planned"),
                    row.getInt("held"),
                    row.getInt("minutes"),
                    row.getInt("then"),
                    row.getInt("held") > 0 && row.getInt("then") > 0),
            round.code(),
            round.code(),
            round.code(),
            comparedTo,
            id,
            id);
    int observed = (int) wards.stream().filter(w -> w.held() > 0 && round.has(w.wardId())).count();
    return new RoundProgress(round.code(), comparedTo, round.size(), observed, wards);
  }

  private void check(DescribeRound request, String at) {
    if (request.lastDay().isBefore(request.firstDay())) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The round ends before it starts.")
          .at(at + "/lastDay");
    }
    var wanted = request.wardIds();
    var known =
        sql.list(
            "select id from ward where id = any(?)",
            row -> Sql.uuid(row, "id"),
            (Object) wanted.toArray(UUID[]::new));
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        throw Problem.unprocessable("WARD_UNKNOWN", "There is no such ward.")
            .at(at + "/wardIds/" + i);
      }
    }
  }
}
