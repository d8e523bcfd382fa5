package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.ics.IcsDocument;
import fi.osallisuus.booking.ics.IcsEvent;
import fi.osallisuus.booking.ics.Uids;
import fi.osallisuus.booking.registration.PublicEvent.Registering;
import fi.osallisuus.kit.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event for a calendar program. */
@ApplicationScoped
class EventIcs {
  private final Clock clock;

  EventIcs(Clock clock) {
    this.clock = clock;
  }

  String of(PublicEvents.Found found, Locale language) {
    var event = found.event();
    var title = event.title();
    var now = clock.instant();
    return IcsDocument.published(
        new IcsEvent(
            Uids.of("engagement", found.engagementId()),
            found.version(),
            event.start().toInstant(),
            event.end().toInstant(),
            ZoneId.of(event.timeZone()),
            event.registering() == Registering.CANCELLED,
            "EVENT",
            new LocalText(title.fi(), title.sv(), title.en()).in(language),
            null,
            where(event, language),
            now),
        now);
  }

  static String where(PublicEvent event, Locale language) {
    var site = event.site();
    var name = site == null ? null : new LocalText(site.fi(), site.sv(), site.en()).in(language);
    return Stream.of(name, event.place(), event.address())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
