package fi.osallisuus.booking.registration.page;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.registration.PublicEvent;
import fi.osallisuus.booking.registration.SelfRegistration;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of events and registrations what the pages show, in one language. */
final class EventWords {
  private static final Map<String, PageWords> ALL = PageWords.read(EventWords.class, "event-pages");

  private final PageWords words;

  private EventWords(PageWords words) {
    this.words = words;
  }

  static EventWords in(String lang) {
    return new EventWords(Objects.requireNonNull(ALL.get(lang), lang));
  }

  Map<String, String> texts() {
    return words.texts();
  }

  String get(String key) {
    return words.get(key);
  }

  EventLine line(PublicEvent event) {
    return new EventLine(
        event.link(),
        text(event.title()),
        day(event.start()) + " " + clock(event.start()) + "–" + clock(event.end()),
        where(event),
        state(event));
  }

  /** Whether there is room, or why one cannot register. */
  String state(PublicEvent event) {
    return switch (event.registering()) {
      case CANCELLED -> words.get("stateCancelled");
      case CLOSED -> words.get("stateClosed");
      case NOT_YET -> words.get("stateNotYet", moment(Objects.requireNonNull(event.opensAt())));
      case OPEN -> room(event);
    };
  }

  String status(SelfRegistration mine) {
    return switch (mine.status()) {
      case "OFFERED" ->
          words.get("status.OFFERED", moment(Objects.requireNonNull(mine.offerExpiresAt())));
      case "WAITLISTED" -> words.get("status.WAITLISTED", Objects.requireNonNull(mine.ahead()) + 1);
      case "CANCELLED" -> words.get("cancelled." + mine.cancelReason());
      default -> words.get("status." + mine.status());
    };
  }

  String seats(int seats) {
    return words.get("seatsCount", seats);
  }

  private String room(PublicEvent event) {
    if (event.remaining() > 0) {
      return words.get("stateRoom", event.remaining());
    }
    return words.get(event.waitingList() ? "stateFullWait" : "stateFull");
  }

  private String where(PublicEvent event) {
    return Stream.of(
            event.online() ? words.get("online") : null,
            event.site() == null ? null : text(event.site()),
            event.place(),
            event.address())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String text(@Nullable Name name) {
    return name == null ? "" : new LocalText(name.fi(), name.sv(), name.en()).in(words.locale());
  }

  private String moment(OffsetDateTime at) {
    return day(at) + " " + clock(at);
  }

  private String day(OffsetDateTime at) {
    return at.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.locale()));
  }

  private String clock(OffsetDateTime at) {
    return at.format(
        DateTimeFormatter.ofPattern(words.lang().equals("en") ? "HH:mm" : "H.mm", words.locale()));
  }
}
