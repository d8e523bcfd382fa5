package fi.osallisuus.booking.registration.page;

import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.registration.PublicEvent;
import fi.osallisuus.booking.registration.PublicEvent.Registering;
import fi.osallisuus.booking.registration.SelfRegistration;
import fi.osallisuus.booking.registration.SelfRegistrationDesk;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import fi.osallisuus.kit.visitor.StartStamp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads somebody through the pages of events; remembers nothing between them. */
@ApplicationScoped
class EventPages {
  /** As many as a phone shows without tiring. */
  private static final int EVENTS = 50;

  private final SelfRegistrationDesk desk;
  private final DataKey key;
  private final Ports ports;
  private final Clock clock;

  EventPages(SelfRegistrationDesk desk, DataKey key, Ports ports, Clock clock) {
    this.desk = desk;
    this.key = key;
    this.ports = ports;
    this.clock = clock;
  }

  Shown list(String county, @Nullable UUID unitId, @Nullable String cursor, String lang) {
    var words = EventWords.in(lang);
    var found = desk.coming(county, unitId, cursor, EVENTS);
    var unit = unitId == null ? "" : "&unitId=" + unitId;
    var next = found.next() == null ? "" : "?lang=" + lang + unit + "&cursor=" + found.next();
    var page =
        new ListPage(
            found.items().stream().map(words::line).toList(),
            next,
            LanguageChoice.of(PageWords.LANGUAGES, lang));
    return Shown.ok(Templates.list(words.texts(), page).render());
  }

  Shown event(String link, String lang) {
    var stamp = StartStamp.issue(key.hash(), form(link), clock.instant());
    return form(desk.event(link), stamp, new FormFields(Map.of()), Map.of(), lang);
  }

  Shown register(String link, FormFields fields, String lang) {
    var event = desk.event(link);
    var stamp =
        StartStamp.read(key.hash(), form(link), fields.one("stamp"))
            .orElseThrow(() -> Problem.unprocessable("START_STAMP_INVALID", "The form is old."));
    var faults = new LinkedHashMap<String, String>();
    int seats = seats(fields, event, faults);
    var contact = contact(fields, lang, faults);
    if (fields.trapped()) {
      throw Problem.unprocessable("FORM_TRAPPED", "A field that people do not see was filled in.");
    }
    if (!faults.isEmpty()) {
      return form(event, fields.one("stamp"), fields, faults, lang);
    }
    return mine(desk.register(link, seats, contact, "form/" + stamp.random()), "", true, lang);
  }

  Shown code(String lang, boolean unknown) {
    var page = new CodePage(unknown, LanguageChoice.of(PageWords.LANGUAGES, lang));
    return new Shown(
        unknown ? 404 : 200, Templates.code(EventWords.in(lang).texts(), page).render());
  }

  /** Everything that whoever holds a code may do; the code stands in the body alone. */
  Shown opened(FormFields fields, String lang) {
    var code = fields.one("code");
    if (!code.matches("[0-9A-Za-z -]{16,24}")) {
      return code(lang, true);
    }
    try {
      return switch (fields.go()) {
        case "accept" -> mine(desk.accept(code), code, false, lang);
        case "cancel" -> sure(code, lang);
        case "cancel-yes" -> mine(desk.cancel(code), code, false, lang);
        default -> mine(desk.view(code), code, false, lang);
      };
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return code(lang, true);
      }
      throw problem;
    }
  }

  /** A refusal is a page too: people do not read problem+json. */
  static Shown message(Problem problem, String lang) {
    var words = EventWords.in(lang);
    var name =
        switch (problem.code()) {
          case "ALREADY_REGISTERED" -> "sent";
          case "START_STAMP_INVALID" -> "stale";
          case "OFFER_EXPIRED", "NO_OFFER" -> "late";
          case "TOO_LATE", "REGISTRATION_CLOSED", "EVENT_NOT_AHEAD" -> "over";
          case "CAPACITY_EXHAUSTED" -> "full";
          default -> problem.status() == 404 ? "unknown" : "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(name + "Title"), words.get(name + "Text"))
            .render());
  }

  private Shown form(
      PublicEvent event, String stamp, FormFields fields, Map<String, String> faults, String lang) {
    var words = EventWords.in(lang);
    boolean full = event.remaining() == 0 && !event.waitingList();
    var texts = new LinkedHashMap<String, String>();
    faults.forEach((field, fault) -> texts.put(field, words.get(fault)));
    var page =
        new EventPage(
            words.line(event),
            words.state(event),
            event.registering() == Registering.OPEN && !full,
            event.seatsEach() > 1,
            event.seatsEach(),
            stamp,
            fields.one("seats").isEmpty() ? "1" : fields.screened("seats"),
            fields.screened("email"),
            fields.screened("phone"),
            ports.offered().contains(Channel.EMAIL),
            ports.offered().contains(Channel.SMS),
            texts,
            LanguageChoice.of(PageWords.LANGUAGES, lang));
    return new Shown(faults.isEmpty() ? 200 : 422, Templates.event(words.texts(), page).render());
  }

  private Shown mine(SelfRegistration mine, String code, boolean fresh, String lang) {
    var words = EventWords.in(lang);
    boolean open = List.of("REGISTERED", "WAITLISTED", "OFFERED").contains(mine.status());
    var page =
        new MinePage(
            words.line(mine.event()),
            words.status(mine),
            words.seats(mine.seats()),
            mine.registrationCode() == null ? code : mine.registrationCode(),
            fresh,
            mine.status().equals("OFFERED"),
            open && mine.event().start().toInstant().isAfter(clock.instant()));
    return Shown.ok(Templates.mine(words.texts(), page).render());
  }

  private Shown sure(String code, String lang) {
    var words = EventWords.in(lang);
    var event = words.line(desk.view(code).event());
    return Shown.ok(Templates.sure(words.texts(), event, code).render());
  }

  private static int seats(FormFields fields, PublicEvent event, Map<String, String> faults) {
    var written = fields.one("seats");
    if (event.seatsEach() == 1 || written.isEmpty()) {
      return 1;
    }
    int seats = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
    if (seats < 1 || seats > event.seatsEach()) {
      faults.put("seats", "error.seats");
    }
    return seats;
  }

  private static @Nullable ContactWish contact(
      FormFields fields, String lang, Map<String, String> faults) {
    var email = fields.one("email");
    var phone = fields.one("phone");
    if (email.isEmpty() && phone.isEmpty()) {
      return null;
    }
    for (var field : List.of("email", "phone")) {
      if (fields.hasIdentityCode(field)) {
        faults.put(field, "error.identity");
        return null;
      }
    }
    var field = email.isEmpty() ? "phone" : "email";
    var contact =
        email.isEmpty()
            ? new ContactWish(Channel.SMS, phone, lang)
            : new ContactWish(Channel.EMAIL, email, lang);
    try {
      contact.contact();
    } catch (Problem malformed) {
      faults.put(field, "error." + field);
    }
    return contact;
  }

  private static String form(String link) {
    return "registration/" + link;
  }
}
