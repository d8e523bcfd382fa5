package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.SelfHold;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Leads a visitor from a site's free times to a held one; the rest goes by its code. */
@ApplicationScoped
class SitePages {
  private final SelfServiceDesk desk;
  private final TimesPages times;
  private final BookingViews views;
  private final FormCodes codes;

  SitePages(SelfServiceDesk desk, TimesPages times, BookingViews views, FormCodes codes) {
    this.desk = desk;
    this.times = times;
    this.views = views;
    this.codes = codes;
  }

  Shown free(String link, @Nullable String from, String lang) {
    return times.toBook(link, from == null ? "" : from, "", new PageWording(lang));
  }

  Shown chosen(String link, FormFields fields, String lang) {
    var words = new PageWording(lang);
    desk.site(link);
    if (fields.go().equals("hold")) {
      return hold(link, fields, words);
    }
    return fields.one("slot").isEmpty()
        ? times.toBook(link, fields.one("from"), "", words)
        : who(link, fields.one("slot"), codes.stamp(form(link)), Comer.blank(), words);
  }

  private Shown hold(String link, FormFields fields, PageWording words) {
    var slot = fields.one("chosen");
    var chosen = ChosenSlot.parse(slot);
    var comer = Comer.of(fields);
    var whose = comer.checked(words);
    var stamp = fields.one("stamp");
    var code = codes.code(form(link), stamp);
    if (code.isEmpty()) {
      var unasked = new WhoseView(comer.who(), "", "");
      return who(link, slot, codes.stamp(form(link)), unasked, words);
    }
    if (whose.faulty()) {
      return who(link, slot, stamp, whose, words);
    }
    if (isHeld(code.get())) {
      return views.show(code.get(), "", "", true, words);
    }
    try {
      var request =
          new SelfHold(chosen.receptionId(), chosen.start(), comer.type(), null, comer.code());
      desk.hold(link, request, code.get());
    } catch (Problem problem) {
      if (BookingPages.GONE.contains(problem.code())) {
        // The second of two clicks lost against the first: the time is this visitor's.
        return isHeld(code.get())
            ? views.show(code.get(), "", "", true, words)
            : times.toBook(link, "", words.get("error.taken"), words);
      }
      if (Comer.isReferral(problem)) {
        return who(link, slot, stamp, comer.refused(words), words);
      }
      throw problem;
    }
    return views.show(code.get(), "", "", true, words);
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
      String link, String slot, String stamp, WhoseView whose, PageWording words) {
    var when = words.start(ChosenSlot.parse(slot).start());
    var view = new WhoView(PublicSites.page(link), slot, when, stamp, whose);
    return new Shown(whose.faulty() ? 422 : 200, Templates.who(words.texts(), view).render());
  }

  private static String form(String link) {
    return "booking/" + link;
  }
}
