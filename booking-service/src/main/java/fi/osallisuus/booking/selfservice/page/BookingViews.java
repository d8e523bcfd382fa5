package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.appointment.SelfBooking;
import fi.osallisuus.booking.selfservice.BookedPlace;
import fi.osallisuus.booking.selfservice.ContactDesk;
import fi.osallisuus.booking.selfservice.PlaceDesk;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows one booking to whoever has its code. */
@ApplicationScoped
class BookingViews {
  private static final Set<String> AGAIN =
      Set.of("EXPIRED", "CANCELLED_BY_CLIENT", "CANCELLED_BY_PROVIDER", "OVER");

  private final SelfServiceDesk desk;
  private final PlaceDesk places;
  private final ContactDesk contacts;
  private final Ports ports;

  BookingViews(SelfServiceDesk desk, PlaceDesk places, ContactDesk contacts, Ports ports) {
    this.desk = desk;
    this.places = places;
    this.contacts = contacts;
    this.ports = ports;
  }

  Shown show(String code, String fault, String done, boolean freshCode, PageWording words) {
    var booking = desk.view(code);
    var place = places.place(code);
    // Every outcome of a visit is the same to the client: over.
    var status = words.has("title." + booking.status()) ? booking.status() : "OVER";
    boolean booked = status.equals("CONFIRMED");
    boolean open = booked || status.equals("HELD");
    var reminder = booked ? contacts.channel(code) : "";
    var view =
        new BookingView(
            code,
            words.get("title." + status),
            booked ? "" : words.get("text." + status),
            fault,
            done,
            freshCode,
            rows(booking, place, words),
            open ? booking.notice().in(words.lang()) : "",
            booking.noticeVersion(),
            booking.noticeDue(),
            status.equals("HELD"),
            booked,
            reminder.isEmpty() ? "" : words.get("reminded." + reminder),
            !ports.offered().isEmpty(),
            AGAIN.contains(status) && !place.link().isEmpty()
                ? place.link() + "?lang=" + words.lang()
                : "",
            LanguageChoice.of(PageWords.LANGUAGES, words.lang()));
    return new Shown(fault.isEmpty() ? 200 : 422, Templates.booking(words.texts(), view).render());
  }

  private static List<PageWording.Row> rows(
      SelfBooking booking, BookedPlace place, PageWording words) {
    var rows = new ArrayList<PageWording.Row>();
    rows.add(new PageWording.Row(words.get("when"), words.when(booking.start(), booking.end())));
    if (booking.status().equals("HELD") && booking.expiresAt() != null) {
      rows.add(new PageWording.Row(words.get("heldUntil"), words.clock(booking.expiresAt())));
    }
    rows.addAll(words.place(place.site()));
    if (place.hostAlias() != null) {
      rows.add(new PageWording.Row(words.get("host"), place.hostAlias()));
    }
    return rows;
  }
}
