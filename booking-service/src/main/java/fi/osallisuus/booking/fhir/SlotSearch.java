package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a page of slots by start, reading only as many receptions as the page needs: nearly
 * always one statement, and never more than a few.
 */
@ApplicationScoped
class SlotSearch {
  /** A reception has some five slots; what is read in vain costs more than asking again. */
  private static final int SLOTS_IN_A_RECEPTION = 4;

  /** What begins at the same time as the last that is needed. */
  private static final int SPARE = 4;

  /** Where a search among full receptions ends its page; the next one goes on from there. */
  private static final int MAX_BATCHES = 6;

  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing((Found found) -> found.time().start())
          .thenComparing(found -> found.row().receptionId(), SlotSearch::byText);

  private final Schedules schedules;
  private final Clock clock;

  SlotSearch(Schedules schedules, Clock clock) {
    this.schedules = schedules;
    this.clock = clock;
  }

  /** A slot of a reception and what it is now. */
  record Found(ScheduleRow row, Span time, String status) {
    TimeKey key() {
      return new TimeKey(time.start(), row.receptionId());
    }
  }

  /** What is sought; the filter is made anew for every statement. */
  record Wish(
      Supplier<Where> filter, Instant from, Instant before, TimeRange end, List<String> statuses) {
    boolean takes(Span slot, String status) {
      return !slot.start().isBefore(from)
          && slot.start().isBefore(before)
          && (end.from() == null || !slot.end().isBefore(end.from()))
          && (end.before() == null || slot.end().isBefore(end.before()))
          && (statuses.isEmpty() || statuses.contains(status));
    }
  }

  /** A page, and where the next one begins. */
  record Page(List<Found> slots, @Nullable TimeKey next) {}

  Page page(Wish wish, TimeKey after, int count) {
    var now = clock.instant();
    var from = wish.from().isAfter(after.time()) ? wish.from() : after.time();
    var found = new ArrayList<Found>();
    TimeKey read = null;
    int size = count / SLOTS_IN_A_RECEPTION + SPARE;
    for (int batch = 0; batch < MAX_BATCHES; batch++) {
      // Mostly little is missing after the first batch; what is still missing then is much.
      size *= batch > 1 ? 2 : 1;
      var rows = schedules.between(wish.filter().get(), from, wish.before(), read, size);
      rows.forEach(row -> collect(row, wish, after, now, found));
      found.sort(IN_ORDER);
      if (rows.size() < size) {
        return page(found, count, null);
      }
      read = rows.getLast().key();
      // Receptions not yet read begin later, so nothing of theirs comes before this.
      if (settled(found, read).size() >= count) {
        break;
      }
    }
    return page(settled(found, read), count, read);
  }

  private static void collect(
      ScheduleRow row, Wish wish, TimeKey after, Instant now, List<Found> found) {
    for (var slot : row.session().slots()) {
      var status = row.status(slot, now);
      if (wish.takes(slot, status)) {
        var hit = new Found(row, slot, status);
        if (isAfter(hit.key(), after)) {
          found.add(hit);
        }
      }
    }
  }

  private static List<Found> settled(List<Found> found, @Nullable TimeKey read) {
    return found.stream().filter(hit -> read == null || !isAfter(hit.key(), read)).toList();
  }

  private static Page page(List<Found> found, int count, @Nullable TimeKey more) {
    if (found.size() > count || (found.size() == count && more != null)) {
      var shown = found.subList(0, count);
      return new Page(shown, shown.getLast().key());
    }
    return new Page(found, more);
  }

  private static boolean isAfter(TimeKey key, TimeKey other) {
    int order = key.time().compareTo(other.time());
    return order > 0 || (order == 0 && byText(key.id(), other.id()) > 0);
  }

  /** As the database orders ids; Java's own order takes their halves for signed numbers. */
  private static int byText(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
