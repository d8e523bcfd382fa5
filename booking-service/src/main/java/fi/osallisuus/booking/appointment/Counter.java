package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.offer.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desks for callers who speak another language than ours: the same rules, the same rights. */
@ApplicationScoped
public class Counter {
  private final BookingDesk bookings;
  private final AppointmentDesk desk;
  private final MoveDesk moves;
  private final Appointments appointments;
  private final Notices notices;
  private final Clock clock;

  Counter(
      BookingDesk bookings,
      AppointmentDesk desk,
      MoveDesk moves,
      Appointments appointments,
      Notices notices,
      Clock clock) {
    this.bookings = bookings;
    this.desk = desk;
    this.moves = moves;
    this.appointments = appointments;
    this.notices = notices;
    this.clock = clock;
  }

  public AppointmentView get(UUID id) {
    return views(List.of(appointments.get(id))).getFirst();
  }

  /** One more than asked, to know whether there is a next page. */
  public List<AppointmentView> page(Where where, TimeKey after, int limit) {
    return views(appointments.page(where, after, limit));
  }

  public AppointmentView book(BookAppointment request) {
    return bookings.book(request);
  }

  public AppointmentView hold(HoldSlot request) {
    return bookings.hold(request);
  }

  public AppointmentView confirm(UUID holdId, @Nullable NoticeAcknowledgement told) {
    return bookings.confirm(holdId, told);
  }

  public AppointmentView acknowledge(
      UUID id, @Nullable String ifMatch, NoticeAcknowledgement told) {
    return desk.acknowledge(id, ifMatch, told);
  }

  public AppointmentView move(UUID id, @Nullable String ifMatch, MoveAppointment request) {
    return moves.move(id, ifMatch, request);
  }

  public AppointmentView cancel(UUID id, @Nullable String ifMatch, CancelAppointment request) {
    return desk.cancel(id, ifMatch, request);
  }

  public AppointmentView noShow(UUID id, @Nullable String ifMatch) {
    return desk.noShow(id, ifMatch);
  }

  private List<AppointmentView> views(List<Appointment> found) {
    var inForce = notices.inForce();
    var now = clock.instant();
    return found.stream()
        .map(a -> AppointmentView.of(a, inForce.getOrDefault(a.serviceId, 0), now))
        .toList();
  }
}
