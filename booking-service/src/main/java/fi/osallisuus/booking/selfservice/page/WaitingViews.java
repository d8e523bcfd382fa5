package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.BookedPlace;
import fi.osallisuus.booking.selfservice.WaitingSelfServiceDesk;
import fi.osallisuus.booking.waiting.OfferView;
import fi.osallisuus.booking.waiting.SelfWaiting;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows one place in the line to whoever has its code; what has become a booking is shown as one.
 */
@ApplicationScoped
class WaitingViews {
  private final WaitingSelfServiceDesk desk;
  private final BookingViews bookings;
  private final Clock clock;

  WaitingViews(WaitingSelfServiceDesk desk, BookingViews bookings, Clock clock) {
    this.desk = desk;
    this.bookings = bookings;
    this.clock = clock;
  }

  /** An offer whose time is over is no longer shown; the sweeper passes it on within seconds. */
  Shown show(String code, String fault, String done, boolean freshCode, PageWording words) {
    var waiting = desk.view(code);
    if (waiting.status().equals("ACCEPTED")) {
      return bookings.show(code, "", done, false, words);
    }
    var place = desk.place(code, waiting.siteId());
    var offer = waiting.offer();
    boolean late = offer != null && !clock.instant().isBefore(offer.expiresAt().toInstant());
    if (late) {
      offer = null;
    }
    var status = late ? "WAITING" : waiting.status();
    boolean waits = status.equals("WAITING");
    boolean open = offer != null || waits;
    var view =
        new WaitingView(
            code,
            words.get("waitTitle." + status),
            late ? words.get("waitText.EXPIRED") : text(waiting, words),
            fault,
            done,
            freshCode,
            offer == null ? wish(waiting, place, words) : offered(offer, place, words),
            waits ? toldBy(waiting, words) : "",
            offer == null ? "" : waiting.notice().in(words.lang()),
            waiting.noticeVersion(),
            offer != null,
            open,
            open ? "" : again(place, words),
            LanguageChoice.of(PageWords.LANGUAGES, words.lang()));
    return new Shown(fault.isEmpty() ? 200 : 422, Templates.waiting(words.texts(), view).render());
  }

  private static String text(SelfWaiting waiting, PageWording words) {
    if (waiting.endReason() != null) {
      return words.get("waitText." + waiting.endReason());
    }
    if (waiting.ahead() != null) {
      return waiting.ahead() == 0
          ? words.get("waitFirst")
          : words.get("waitAhead", waiting.ahead());
    }
    return words.get("waitText." + waiting.status());
  }

  private static String toldBy(SelfWaiting waiting, PageWording words) {
    return words.get("waitTold." + (waiting.toldBy() == null ? "NONE" : waiting.toldBy().name()));
  }

  private static List<PageWording.Row> wish(
      SelfWaiting waiting, Optional<BookedPlace> place, PageWording words) {
    var rows = new ArrayList<PageWording.Row>();
    place.ifPresent(known -> rows.addAll(words.place(known.site())));
    rows.addAll(WishWording.rows(waiting.wishes(), words));
    return rows;
  }

  private static List<PageWording.Row> offered(
      OfferView offer, Optional<BookedPlace> place, PageWording words) {
    var rows = new ArrayList<PageWording.Row>();
    rows.add(new PageWording.Row(words.get("when"), words.when(offer.start(), offer.end())));
    place.ifPresent(known -> rows.addAll(words.place(known.site())));
    rows.add(new PageWording.Row(words.get("answerBy"), words.start(offer.expiresAt())));
    return rows;
  }

  private static String again(Optional<BookedPlace> place, PageWording words) {
    return place
        .map(BookedPlace::link)
        .filter(link -> !link.isEmpty())
        .map(link -> link + "?lang=" + words.lang())
        .orElse("");
  }
}
