package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.JoinByLink;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.booking.selfservice.WaitingSelfServiceDesk;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.kit.delivery.Ports;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes somebody's wish for a time that is not free yet, without a name and without a login. */
@ApplicationScoped
class JoinPages {
  private final SelfServiceDesk sites;
  private final WaitingSelfServiceDesk desk;
  private final WaitingViews views;
  private final FormCodes codes;
  private final Ports ports;
  private final Clock clock;

  JoinPages(
      SelfServiceDesk sites,
      WaitingSelfServiceDesk desk,
      WaitingViews views,
      FormCodes codes,
      Ports ports,
      Clock clock) {
    this.sites = sites;
    this.desk = desk;
    this.views = views;
    this.codes = codes;
    this.ports = ports;
    this.clock = clock;
  }

  static String page(String link) {
    return PublicSites.page(link) + "/waiting";
  }

  Shown blank(String link, String lang) {
    return form(link, new FormFields(Map.of()), Comer.blank(), Map.of(), new PageWording(lang));
  }

  Shown sent(String link, FormFields fields, String lang) {
    var words = new PageWording(lang);
    var code = codes.code(stampOf(link), fields.one("stamp"));
    var comer = Comer.of(fields);
    return code.isEmpty()
        ? form(link, fields, new WhoseView(comer.who(), "", ""), Map.of(), words)
        : join(link, fields, comer, code.get(), words);
  }

  private Shown join(String link, FormFields fields, Comer comer, String code, PageWording words) {
    var wish = new WishFields(fields, desk.services(link), clock);
    var whose = comer.checked(words);
    var faults = new LinkedHashMap<String, String>();
    wish.fault().ifPresent(field -> faults.put(field, words.get("error.service")));
    if (fields.hasIdentityCode("address")) {
      faults.put("address", words.get("error.identity"));
    }
    if (whose.faulty() || !faults.isEmpty()) {
      return form(link, fields, whose, faults, words);
    }
    var address = fields.one("address");
    var contact = address.isEmpty() ? null : ContactField.wish(address, words.lang());
    try {
      var request =
          new JoinByLink(wish.service(), wish.wishes(), comer.type(), null, comer.code(), contact);
      desk.joinOnce(link, request, code);
    } catch (Problem problem) {
      if (ContactField.isRefused(problem)) {
        return form(link, fields, whose, Map.of("address", words.get("error.address")), words);
      }
      if (Comer.isReferral(problem)) {
        return form(link, fields, comer.refused(words), Map.of(), words);
      }
      throw problem;
    }
    return views.show(code, "", "", true, words);
  }

  private Shown form(
      String link,
      FormFields fields,
      WhoseView whose,
      Map<String, String> faults,
      PageWording words) {
    var site = sites.site(link);
    var wish = new WishFields(fields, desk.services(link), clock);
    var stamp = fields.one("stamp");
    boolean faulty = whose.faulty() || !faults.isEmpty();
    var view =
        new JoinView(
            page(link),
            PublicSites.page(link) + "?lang=" + words.lang(),
            codes.code(stampOf(link), stamp).isPresent() ? stamp : codes.stamp(stampOf(link)),
            words.place(site),
            wish.services(words),
            whose,
            wish.days(words),
            wish.parts(words),
            wish.languages(words),
            wish.untils(words),
            !ports.offered().isEmpty(),
            fields.screened("address"),
            faulty,
            faults,
            LanguageChoice.of(PageWords.LANGUAGES, words.lang()));
    return new Shown(faulty ? 422 : 200, Templates.join(words.texts(), view).render());
  }

  private static String stampOf(String link) {
    return "waiting/" + link;
  }
}
