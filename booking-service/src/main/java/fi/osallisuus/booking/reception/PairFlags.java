package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.reception.Lacks.Lack;
import fi.osallisuus.booking.roster.KnownPair;
import fi.osallisuus.booking.roster.PairTold;
import fi.osallisuus.booking.roster.WorkPairs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;

/**
 * Flags planned receptions whose work pair has ended, works elsewhere or lacks one of the two that
 * day, and takes the flag away when that is over (S4-10). Nothing is cancelled.
 */
@ApplicationScoped
class PairFlags {
  private final Sql sql;
  private final WorkPairs pairs;
  private final Lacks lacks;
  private final Clock clock;

  PairFlags(Sql sql, WorkPairs pairs, Lacks lacks, Clock clock) {
    this.sql = sql;
    this.pairs = pairs;
    this.lacks = lacks;
    this.clock = clock;
  }

  void look(@Observes PairTold told) {
    var pair = pairs.get(told.pairId());
    var planned =
        sql.list(
            """
            select id, unit_id, local_date from reception
            where work_pair_id = ? and status = 'PUBLISHED' and starts_at > ? order by id
            """,
            PlannedDay::read,
            pair.id(),
            clock.instant());
    lacks.write(
        Lack.Kind.PAIR,
        planned.stream().map(PlannedDay::receptionId).toList(),
        planned.stream().flatMap(reception -> lack(pair, reception).stream()).toList());
  }

  private static Optional<Lack> lack(KnownPair pair, PlannedDay reception) {
    var code =
        pair.unitId().equals(reception.unitId())
            ? pair.absent(reception.localDate()).map(KnownPair.Absent::code)
            : Optional.of("PAIR_OF_ANOTHER_UNIT");
    return code.map(why -> new Lack(reception.receptionId(), pair.id(), Lack.Kind.PAIR, why));
  }
}
