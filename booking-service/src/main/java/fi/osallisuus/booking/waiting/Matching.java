package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.appointment.OfferedSlots;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.booking.slot.SlotsFree;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.booking.slot.WallFilter;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Offers free slots to the first in the line whom they suit. The exclusion constraint decides about
 * the slot and the lock on the entry about the person, so an offer is made once, whoever looks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Matching {
  /**
   * A slot that nobody answered for is kept so much longer: the sweeper hands it to the next in the
   * line before anybody who happens to look can take it.
   */
  private static final Duration HAND_OVER = Duration.ofMinutes(2);

  private final Line line;
  private final LineLocks locks;
  private final WaitingEntries entries;
  private final Openings openings;
  private final OfferedSlots slots;
  private final Guidance guidance;
  private final Rules rules;
  private final Telling telling;
  private final News news;
  private final Clock clock;

  Matching(
      Line line,
      LineLocks locks,
      WaitingEntries entries,
      Openings openings,
      OfferedSlots slots,
      Guidance guidance,
      Rules rules,
      Telling telling,
      News news,
      Clock clock) {
    this.line = line;
    this.locks = locks;
    this.entries = entries;
    this.openings = openings;
    this.slots = slots;
    this.guidance = guidance;
    this.rules = rules;
    this.telling = telling;
    this.news = news;
    this.clock = clock;
  }

  void look(@Observes SlotsFree free) {
    if (free.givenUp() != null) {
      entries.offered(free.givenUp()).ifPresent(this::withdraw);
    }
    if (!line.isEmpty()) {
      entries.flush();
      offer(free.receptionId());
    }
  }

  /** Everything that suits somebody now, or one entry alone. */
  void offerWhatIsFree(@Nullable UUID entryId) {
    var now = clock.instant();
    var after = TimeKey.START;
    List<Line.Found> batch;
    do {
      batch = line.receptions(now.minus(Duration.ofDays(1)), after, entryId, now);
      batch.forEach(found -> offer(found.receptionId()));
      after = batch.isEmpty() ? after : batch.getLast().key();
    } while (Line.Found.isFull(batch) && (entryId == null || waits(entryId)));
  }

  void offer(UUID receptionId) {
    var now = clock.instant();
    var opening = openings.asItIs(receptionId, now);
    var waiting = opening.published() ? new ArrayList<>(line.of(opening)) : List.<Candidate>of();
    if (!waiting.isEmpty()) {
      var inForce = rules.current();
      opening
          .free(now, WallFilter.ANY)
          .forEach(
              slot ->
                  inForce
                      .deadline(now, slot.start().toInstant(), opening.zone())
                      .ifPresent(until -> offer(opening, slot, waiting, until, now)));
    }
  }

  private void offer(
      Opening opening, FreeSlot slot, List<Candidate> waiting, Instant until, Instant now) {
    // The slot before the person: who is locked by another has a slot there and is not passed over.
    if (waiting.stream().noneMatch(candidate -> candidate.fits(slot, opening.zone()))
        || !locks.slot(opening.receptionId(), span(slot), now)) {
      return;
    }
    for (var candidate : List.copyOf(waiting)) {
      if (!candidate.fits(slot, opening.zone())
          || !locks.entry(candidate.id(), WaitingStatus.WAITING)) {
        continue;
      }
      var entry = entries.findById(candidate.id());
      var guided = guided(entry, now);
      if (guided.isEmpty()) {
        waiting.remove(candidate);
        continue;
      }
      // When somebody else was quicker, the next slot is for the same person.
      if (isOffered(opening, slot, entry, guided.get(), until, now)) {
        waiting.remove(candidate);
      }
      return;
    }
  }

  private boolean isOffered(
      Opening opening,
      FreeSlot slot,
      WaitingEntry entry,
      Guided guided,
      Instant until,
      Instant now) {
    var span = span(slot);
    var waiter = new OfferedSlots.Waiter(guided, entry.askedBy, entry.createdBy, entry.reference);
    var held = slots.hold(opening, span, waiter, until.plus(HAND_OVER));
    if (held.isEmpty()) {
      return false;
    }
    var offer = new Offer(held.get(), opening.receptionId(), opening.siteId(), span, until);
    entry.offer(offer);
    line.offered(entry, offer, now);
    telling.offered(entry, offer);
    news.tell(entry, "offered");
    return true;
  }

  private static Span span(FreeSlot slot) {
    return new Span(slot.start().toInstant(), slot.end().toInstant());
  }

  /** A decision on suitability may have run out, or been used, while somebody waited. */
  private Optional<Guided> guided(WaitingEntry entry, Instant now) {
    if (entry.referralId == null) {
      return Optional.of(new Guided(null, entry.clientType, entry.referralSource));
    }
    try {
      return Optional.of(guidance.guide(entry.referralId, null, null));
    } catch (Problem notValid) {
      entry.lapse(EndReason.REFERRAL_NOT_VALID, now);
      news.tell(entry, "lapsed");
      return Optional.empty();
    }
  }

  /** The provider took the offered time back: no missed offer, and the place in the line stays. */
  private void withdraw(WaitingEntry entry) {
    line.settled(entry, "WITHDRAWN");
    entry.waitOn();
    news.tell(entry, "returned");
  }

  private boolean waits(UUID entryId) {
    return entries.findById(entryId).status == WaitingStatus.WAITING;
  }
}
