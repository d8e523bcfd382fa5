package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.selfservice.SelfHold;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.visitor.Crockford;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import fi.osallisuus.kit.visitor.StartStamp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads a visitor from a site's free times to a held one; the rest goes by its code. */
@ApplicationScoped
class SitePages {
  /** 80 bits, as every booking code. */
  private static final int CODE_LENGTH = 16;

  private static final String CODE = "[0-9A-Za-z -]{16,24}";

  private final SelfServiceDesk desk;
  private final TimesPages times;
  private final BookingViews views;
  private final DataKey key;
  private final Clock clock;

  SitePages(SelfServiceDesk desk, TimesPages times, BookingViews views, DataKey key, Clock clock) {
    this.desk = desk;
    this.times = times;
    this.views = views;
    this.key = key;
    this.clock = clock;
  }

  Shown free(String link, @Nullable String from, String lang) {
    var words = new PageWording(lang);
    try {
      return times.toBook(link, from == null ? "" : from, "", words);
    } catch (Problem problem) {
      return words.refused(problem);
    }
  }

  Shown chosen(String link, FormFields fields, String lang) {
    var words = new PageWording(lang);
    try {
      desk.site(link);
      if (fields.go().equals("hold")) {
        return hold(link, fields, words);
      }
      return fields.one("slot").isEmpty()
          ? times.toBook(link, fields.one("from"), "", words)
          : who(link, fields.one("slot"), stamp(link), "", "", "", words);
    } catch (Problem problem) {
      return words.refused(problem);
    }
  }

  private Shown hold(String link, FormFields fields, PageWording words) {
    var slot = fields.one("chosen");
    var chosen = ChosenSlot.parse(slot);
    var who = fields.one("who");
    var referral = fields.one("referral");
    var code = code(link, fields.one("stamp"));
    boolean own = who.equals(ClientType.OWN_EXPERIENCE.name());
    if (code.isEmpty()) {
      return who(link, slot, stamp(link), who, "", "", words);
    }
    if (!own && !who.equals(ClientType.NEXT_OF_KIN.name())) {
      return who(link, slot, fields.one("stamp"), who, words.get("error.who"), "", words);
    }
    if (own && !referral.matches(CODE)) {
      var fault = words.get(referral.isEmpty() ? "error.referralMissing" : "error.referral");
      return who(link, slot, fields.one("stamp"), who, "", fault, words);
    }
    if (isHeld(code.get())) {
      return views.show(code.get(), "", "", true, words);
    }
    try {
      var type = own ? ClientType.OWN_EXPERIENCE : ClientType.NEXT_OF_KIN;
      var request =
          new SelfHold(chosen.receptionId(), chosen.start(), type, null, own ? referral : null);
      desk.hold(link, request, code.get());
    } catch (Problem problem) {
      return notHeld(problem, link, fields, code.get(), words);
    }
    return views.show(code.get(), "", "", true, words);
  }

  private Shown notHeld(
      Problem problem, String link, FormFields fields, String code, PageWording words) {
    if (BookingPages.GONE.contains(problem.code())) {
      // The second of two clicks lost against the first: the time is this visitor's.
      return isHeld(code)
          ? views.show(code, "", "", true, words)
          : times.toBook(link, "", words.get("error.taken"), words);
    }
    boolean referral = problem.status() == 404 || problem.code().startsWith("REFERRAL_");
    if (referral || problem.code().equals("SUITABILITY_DECISION_REQUIRED")) {
      return who(
          link,
          fields.one("chosen"),
          fields.one("stamp"),
          fields.one("who"),
          "",
          words.get("error.referral"),
          words);
    }
    throw problem;
  }

  private boolean isHeld(String code) {
    try {
      desk.view(code);
      return true;
    } catch (Problem unknown) {
      return false;
    }
  }

  private static Shown who(
      String link,
      String slot,
      String stamp,
      String who,
      String whoFault,
      String referralFault,
      PageWording words) {
    var view =
        new WhoView(
            "/p/b/site/" + link,
            slot,
            words.start(ChosenSlot.parse(slot).start()),
            stamp,
            who,
            whoFault,
            referralFault);
    boolean faulty = !whoFault.isEmpty() || !referralFault.isEmpty();
    return new Shown(faulty ? 422 : 200, Templates.who(words.texts(), view).render());
  }

  private String stamp(String link) {
    return StartStamp.issue(key.hash(), form(link), clock.instant());
  }

  /** The code that this form's booking gets, however often the form is sent. */
  private Optional<String> code(String link, String stamp) {
    return StartStamp.read(key.hash(), form(link), stamp)
        .map(read -> key.hash().bytes("booking-code", read.random()))
        .map(bytes -> Crockford.grouped(Crockford.of(bytes, CODE_LENGTH)));
  }

  private static String form(String link) {
    return "booking/" + link;
  }
}
