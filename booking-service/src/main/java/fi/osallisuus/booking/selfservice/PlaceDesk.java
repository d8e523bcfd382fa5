package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.BookedTime;
import fi.osallisuus.booking.appointment.BookedTimes;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.booking.slot.Availability;
import fi.osallisuus.booking.slot.Granularity;
import fi.osallisuus.booking.slot.PublicSlot;
import fi.osallisuus.booking.slot.SlotFilter;
import fi.osallisuus.booking.slot.WallFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Where a booking takes place, and to which other times of that place it can be moved. */
@ApplicationScoped
@Transactional
public class PlaceDesk {
  private final Doors doors;
  private final BookedTimes times;
  private final PublicSites sites;
  private final Availability availability;
  private final Sql sql;

  PlaceDesk(Doors doors, BookedTimes times, PublicSites sites, Availability availability, Sql sql) {
    this.doors = doors;
    this.times = times;
    this.sites = sites;
    this.availability = availability;
    this.sql = sql;
  }

  public BookedPlace place(String code) {
    var time = booked(code);
    var host =
        sql.list(
            "select host_alias from reception where id = ? and host_alias is not null",
            row -> row.getString("host_alias"),
            time.receptionId());
    return new BookedPlace(
        sites.byId(time.siteId()),
        host.isEmpty() ? null : host.getFirst(),
        sites.page(time.siteId()).orElse(""));
  }

  public List<PublicSlot> free(String code, DayRange days, int limit) {
    return availability
        .publicIn(days, filter(booked(code)), Granularity.SLOT, TimeKey.START, limit)
        .items();
  }

  public List<PublicSlot> next(String code, Instant from, int count) {
    return availability.publicNext(filter(booked(code)), from, count);
  }

  private BookedTime booked(String code) {
    doors.byBookingCode(code);
    return times.byCode(code);
  }

  /** A client moves within the service, the unit and here also the site. */
  private static SlotFilter filter(BookedTime time) {
    return new SlotFilter(
        time.serviceCode(),
        List.of(time.siteId()),
        time.unitId(),
        List.of(),
        null,
        null,
        null,
        WallFilter.ANY);
  }
}
