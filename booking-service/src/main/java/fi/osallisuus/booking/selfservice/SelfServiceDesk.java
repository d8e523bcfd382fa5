package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.appointment.SelfBooking;
import fi.osallisuus.booking.appointment.SelfBookings;
import fi.osallisuus.booking.site.PublicSite;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.booking.slot.Availability;
import fi.osallisuus.booking.slot.FoundSlots;
import fi.osallisuus.booking.slot.Granularity;
import fi.osallisuus.booking.slot.PublicSlot;
import fi.osallisuus.booking.slot.SlotCriteria;
import fi.osallisuus.booking.slot.SlotFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One method per thing that a client does; each enters the county by a code first. */
@ApplicationScoped
@Transactional
public class SelfServiceDesk {
  private final Doors doors;
  private final PublicSites sites;
  private final Availability availability;
  private final Guests guests;
  private final SelfBookings bookings;
  private final Clock clock;

  SelfServiceDesk(
      Doors doors,
      PublicSites sites,
      Availability availability,
      Guests guests,
      SelfBookings bookings,
      Clock clock) {
    this.doors = doors;
    this.sites = sites;
    this.availability = availability;
    this.guests = guests;
    this.bookings = bookings;
    this.clock = clock;
  }

  public PublicSite site(String link) {
    doors.byLink(link);
    return sites.byLink(link);
  }

  public FoundSlots<PublicSlot> free(
      String link,
      DayRange days,
      SlotCriteria criteria,
      Granularity unit,
      TimeKey after,
      int limit) {
    return availability.publicIn(days, at(link, criteria), unit, after, limit);
  }

  public List<PublicSlot> next(
      String link, @Nullable OffsetDateTime after, SlotCriteria criteria, int count) {
    var from = after == null ? clock.instant() : after.toInstant();
    return availability.publicNext(at(link, criteria), from, count);
  }

  private SlotFilter at(String link, SlotCriteria criteria) {
    doors.byLink(link);
    return criteria.at(sites.byLink(link).id());
  }

  public SelfBooking hold(String link, SelfHold request) {
    return hold(link, request, Codes.code());
  }

  /**
   * With a code chosen before, by which a form that is sent twice is known for the same.
   *
   * @param code random, of at least 80 bits
   */
  public SelfBooking hold(String link, SelfHold request, String code) {
    doors.byLink(link);
    return bookings.hold(
        sites.byLink(link).id(),
        request.receptionId(),
        request.start().toInstant(),
        guests.guided(request.referralCode(), request.clientType(), request.referralSource()),
        code);
  }

  public SelfBooking view(String code) {
    doors.byBookingCode(code);
    return bookings.view(code);
  }

  public SelfBooking confirm(String code, @Nullable NoticeAcknowledgement acknowledgement) {
    doors.byBookingCode(code);
    return bookings.confirm(code, acknowledgement);
  }

  public SelfBooking move(MoveByCode request) {
    doors.byBookingCode(request.bookingCode());
    return bookings.move(
        request.bookingCode(),
        request.receptionId(),
        request.start(),
        request.noticeAcknowledgement());
  }

  public SelfBooking cancel(String code) {
    doors.byBookingCode(code);
    return bookings.cancel(code);
  }

  public String calendar(String code, @Nullable Locale language) {
    doors.byBookingCode(code);
    return bookings.calendar(code, language);
  }
}
