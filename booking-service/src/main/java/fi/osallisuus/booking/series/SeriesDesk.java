package fi.osallisuus.booking.series;

import fi.osallisuus.booking.appointment.Bookings;
import fi.osallisuus.booking.appointment.Bookings.Booker;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books series, all dates or as many as can be had, and cancels them from a date on. */
@ApplicationScoped
@Transactional
class SeriesDesk {
  /** A year of weeks; more is no plan but hoarding. */
  private static final int MOST = 53;

  private final AllSeries all;
  private final SeriesSlots slots;
  private final Bookings bookings;
  private final Guidance guidance;
  private final Audit audit;
  private final Actor actor;
  private final Clock clock;

  SeriesDesk(
      AllSeries all,
      SeriesSlots slots,
      Bookings bookings,
      Guidance guidance,
      Audit audit,
      Actor actor,
      Clock clock) {
    this.all = all;
    this.slots = slots;
    this.bookings = bookings;
    this.guidance = guidance;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  SeriesView book(BookSeries request) {
    var told = bookings.requireTold(request.noticeAcknowledgement());
    var dates = dates(request);
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    var series = new Series(request, WallTime.HELSINKI, actor.id(), clock.instant());
    var days = slots.of(request, dates);
    var occurrences = new ArrayList<Occurrence>();
    var booker = new Booker(guided, told, request.reference());
    for (var day : days) {
      var occurrence = day.book(bookings, booker);
      occurrences.add(occurrence);
      if (occurrence.appointmentId() != null) {
        booker = new Booker(sameWithoutReferral(guided), told, request.reference());
      }
    }
    refuse(request, occurrences);
    all.persistAndFlush(series);
    all.keep(series.id(), occurrences);
    audit.record("series.booked", "series", series.id());
    return series.view(occurrences);
  }

  SeriesView get(UUID id) {
    return all.get(id).view(all.occurrences(id));
  }

  /** What has begun or is over stays; a series whose dates are all past changes nothing. */
  SeriesView cancel(UUID id, @Nullable String ifMatch, CancelSeries request) {
    var series = all.get(id);
    ETags.require(ifMatch, series.version());
    var from = request.from(all.occurrences(id));
    from.forEach(appointment -> bookings.cancelIfToCome(appointment, request.single()));
    audit.record("series.cancelled", "series", id);
    return series.view(all.occurrences(id));
  }

  private static List<LocalDate> dates(BookSeries request) {
    var dates = request.recurrence().dates();
    if (dates.isEmpty()) {
      throw Problem.unprocessable("SERIES_EMPTY", "The period has none of the weekdays.")
          .at("/weekdays");
    }
    if (dates.size() > MOST) {
      throw Problem.unprocessable("SERIES_TOO_LONG", "A series has a year of weeks at most.")
          .at("/toDate")
          .with("limit", MOST)
          .with("actual", dates.size());
    }
    return dates;
  }

  /** One referral is for one time; the decision it stands for was made for the person. */
  private static Guided sameWithoutReferral(Guided guided) {
    return new Guided(null, guided.clientType(), guided.source());
  }

  private static void refuse(BookSeries request, List<Occurrence> occurrences) {
    long booked = occurrences.stream().filter(o -> o.appointmentId() != null).count();
    if (booked == 0 || (request.allOrNothing() && booked < occurrences.size())) {
      throw Problem.conflict(
              "SERIES_CONFLICTS", "Not every date can be booked, so none was; see occurrences.")
          .with(
              "occurrences", occurrences.stream().filter(o -> o.appointmentId() == null).toList());
    }
  }
}
