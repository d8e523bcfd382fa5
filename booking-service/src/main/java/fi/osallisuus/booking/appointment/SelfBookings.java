package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.ics.AppointmentIcs;
import fi.osallisuus.booking.offer.Notices;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client may do with a booking by its code. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SelfBookings {
  private final BookingDesk bookingDesk;
  private final AppointmentDesk appointmentDesk;
  private final MoveDesk moveDesk;
  private final Appointments appointments;
  private final Notices notices;
  private final AppointmentIcs calendars;
  private final Clock clock;

  SelfBookings(
      BookingDesk bookingDesk,
      AppointmentDesk appointmentDesk,
      MoveDesk moveDesk,
      Appointments appointments,
      Notices notices,
      AppointmentIcs calendars,
      Clock clock) {
    this.bookingDesk = bookingDesk;
    this.appointmentDesk = appointmentDesk;
    this.moveDesk = moveDesk;
    this.appointments = appointments;
    this.notices = notices;
    this.calendars = calendars;
    this.clock = clock;
  }

  public SelfBooking hold(
      UUID siteId, UUID receptionId, Instant start, Guided guided, String code) {
    return bookingDesk.holdByClient(siteId, receptionId, start, guided, code);
  }

  public SelfBooking view(String code) {
    return view(of(code));
  }

  /**
   * Confirms a hold, or records that the client has read a new version of the notice. Doing it
   * twice is no harm: people press twice.
   */
  public SelfBooking confirm(String code, @Nullable NoticeAcknowledgement acknowledgement) {
    var booking = of(code);
    if (booking.status == AppointmentStatus.CONFIRMED) {
      var told = Told.required(acknowledgement);
      if (booking.noticeVersion == null || booking.noticeVersion != told.version()) {
        appointmentDesk.acknowledged(booking, told);
      }
    } else {
      bookingDesk.confirmed(booking, acknowledgement, null);
    }
    return view(booking);
  }

  public SelfBooking move(
      String code,
      UUID receptionId,
      OffsetDateTime start,
      @Nullable NoticeAcknowledgement acknowledgement) {
    var booking = of(code);
    moveDesk.moveByClient(booking, new MoveAppointment(receptionId, start, acknowledgement));
    return view(booking);
  }

  public SelfBooking cancel(String code) {
    var booking = of(code);
    appointmentDesk.cancelByClient(booking);
    return view(booking);
  }

  /** For the client's own calendar, in the language of the notice unless told otherwise. */
  public String calendar(String code, @Nullable Locale language) {
    var booking = of(code);
    var told =
        booking.noticeLanguage == null ? Language.FINNISH : Locale.of(booking.noticeLanguage);
    return calendars.of(booking.id, language == null ? told : language);
  }

  private SelfBooking view(Appointment booking) {
    int inForce = notices.inForce().getOrDefault(booking.serviceId, 1);
    return SelfBooking.of(booking, inForce, notices, clock.instant(), null);
  }

  private Appointment of(String code) {
    return appointments.byCode(Codes.hash(code)).orElseThrow(() -> Problem.notFound("booking"));
  }
}
