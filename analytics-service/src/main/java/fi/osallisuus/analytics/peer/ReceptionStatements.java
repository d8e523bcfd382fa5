package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.disclosure.Nature.OPERATIONAL;
import static fi.osallisuus.analytics.disclosure.Nature.PERSON;
import static fi.osallisuus.analytics.peer.Counts.BY_CLIENT;
import static fi.osallisuus.analytics.peer.Counts.COMPLETED;
import static fi.osallisuus.analytics.peer.PeerPopulation.RECEPTION;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Nature;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Table;
import java.math.BigDecimal;
import java.util.List;

/** The formulas over receptions, bookings and visits (S0-15, S0-20). */
final class ReceptionStatements {
  private static final String OUTCOMES = "BOOKINGS_BY_OUTCOME";

  private ReceptionStatements() {}

  /** Slots of the receptions that were not cancelled. */
  static final class SlotsOffered implements Statement {
    @Override
    public Answer on(Sheet s) {
      return s.figure(
          Figure.operational("SLOTS_OFFERED", count(s.counts.slotsOffered), null), RECEPTION);
    }
  }

  /** Distinct slots that were ever booked. */
  static final class SlotsBooked implements Statement {
    @Override
    public Answer on(Sheet s) {
      var booked = s.counts.slotsBooked;
      return s.figure(Figure.operational("SLOTS_BOOKED", count(booked), booked), RECEPTION);
    }
  }

  /** Bookings by what became of them. */
  static final class BookingsByOutcome implements Statement {
    @Override
    public Answer on(Sheet s) {
      return partition(s, OUTCOMES, OPERATIONAL, s.counts.bookings, s.counts.outcomes);
    }
  }

  /** All bookings: the total of the outcomes. */
  static final class OutcomeTotal implements Statement {
    @Override
    public Answer on(Sheet s) {
      return single(s.breakdown(OUTCOMES).total());
    }
  }

  /** Bookings with one outcome: that cell of the outcomes. */
  record OutcomeCount(String of) implements Statement {
    @Override
    public Answer on(Sheet s) {
      return s.breakdown(OUTCOMES).parts().stream()
          .filter(part -> part.code().equals(of))
          .map(part -> single(part.count()))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The client's cancellations, at least 24 hours before or later. */
  static final class CancellationsByTiming implements Statement {
    @Override
    public Answer on(Sheet s) {
      return partition(
          s,
          "CLIENT_CANCELLATIONS_BY_TIMING",
          OPERATIONAL,
          s.counts.outcome(BY_CLIENT),
          s.counts.timings);
    }
  }

  /** Completed visits by the client's own statement of who they are (S0-45). */
  static final class CompletedByClientType implements Statement {
    @Override
    public Answer on(Sheet s) {
      return partition(
          s,
          "VISITS_COMPLETED_BY_CLIENT_TYPE",
          PERSON,
          s.counts.outcome(COMPLETED),
          s.counts.clientTypes);
    }
  }

  /** Completed visits by how the client was guided here. */
  static final class CompletedBySource implements Statement {
    @Override
    public Answer on(Sheet s) {
      return partition(
          s,
          "VISITS_COMPLETED_BY_REFERRAL_SOURCE",
          PERSON,
          s.counts.outcome(COMPLETED),
          s.counts.sources);
    }
  }

  private static Answer partition(
      Sheet s, String id, Nature nature, Linear base, List<Cell> cells) {
    return s.table(Table.partition(id, nature, base, cells), RECEPTION);
  }

  private static Quotient count(Linear counted) {
    return new Quotient(counted, Linear.of(1), 1, 0);
  }

  private static Answer.Single single(@org.jspecify.annotations.Nullable Long count) {
    return new Answer.Single(count == null ? null : BigDecimal.valueOf(count), null);
  }
}
