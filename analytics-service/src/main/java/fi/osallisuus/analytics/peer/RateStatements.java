package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.peer.Counts.BY_CLIENT;
import static fi.osallisuus.analytics.peer.Counts.BY_PROVIDER;
import static fi.osallisuus.analytics.peer.Counts.COMPLETED;
import static fi.osallisuus.analytics.peer.Counts.NO_SHOW;
import static fi.osallisuus.analytics.peer.PeerPopulation.RECEPTION;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;

/** The rates over receptions, bookings and visits (S0-15, S0-20). */
final class RateStatements {
  private RateStatements() {}

  /** Completed visits of the slots offered. */
  static final class SlotUtilisation implements Statement {
    @Override
    public Answer on(Sheet s) {
      return rate(s, "SLOT_UTILISATION", s.counts.outcome(COMPLETED), s.counts.slotsOffered);
    }
  }

  /** Slots that were kept for somebody: completed and no-show. */
  static final class FillRate implements Statement {
    @Override
    public Answer on(Sheet s) {
      var kept = s.counts.outcome(COMPLETED).plus(s.counts.outcome(NO_SHOW));
      return rate(s, "FILL_RATE", kept, s.counts.slotsOffered);
    }
  }

  /** Of those who were expected, the share that did not come. */
  static final class NoShowRate implements Statement {
    @Override
    public Answer on(Sheet s) {
      var expected = s.counts.outcome(COMPLETED).plus(s.counts.outcome(NO_SHOW));
      return rate(s, "NO_SHOW_RATE", s.counts.outcome(NO_SHOW), expected);
    }
  }

  /** Cancelled by either side, of all bookings. */
  static final class CancellationRate implements Statement {
    @Override
    public Answer on(Sheet s) {
      var cancelled = s.counts.outcome(BY_CLIENT).plus(s.counts.outcome(BY_PROVIDER));
      return rate(s, "CANCELLATION_RATE", cancelled, s.counts.bookings);
    }
  }

  /** Bookings with the notice acknowledged; anything below 100 % is an alarm (S0-20). */
  static final class NoticeAtBooking implements Statement {
    @Override
    public Answer on(Sheet s) {
      return rate(s, "NOTICE_COVERAGE_BOOKINGS", s.counts.noticesAcknowledged, s.counts.bookings);
    }
  }

  /** Check-ins at which the notice was repeated (S0-20). */
  static final class NoticeAtCheckIn implements Statement {
    @Override
    public Answer on(Sheet s) {
      return rate(s, "NOTICE_COVERAGE_CHECK_INS", s.counts.toldAgain, s.counts.checkIns);
    }
  }

  private static Answer rate(Sheet s, String id, Linear part, Linear whole) {
    var percent = new Quotient(part, whole, 100, 1);
    return s.figure(Figure.operational(id, percent, s.counts.bookings), RECEPTION);
  }
}
