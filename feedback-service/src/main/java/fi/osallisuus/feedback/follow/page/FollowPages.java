package fi.osallisuus.feedback.follow.page;

import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.feedback.effect.page.ChangeWords;
import fi.osallisuus.feedback.effect.page.Menus;
import fi.osallisuus.feedback.follow.AskToFollow;
import fi.osallisuus.feedback.follow.FollowDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;

/** What the pages do; speaks of pages, not of HTTP. */
@ApplicationScoped
class FollowPages {
  private final FollowDesk desk;
  private final OpenCounty county;
  private final Menus menus;

  FollowPages(FollowDesk desk, OpenCounty county, Menus menus) {
    this.desk = desk;
    this.county = county;
    this.menus = menus;
  }

  Shown form(String code, FormFields fields, String lang) {
    county.enter(code);
    return form(code, fields, lang, false);
  }

  Shown ask(String code, FormFields fields, String lang) {
    county.enter(code);
    if (fields.trapped()) {
      return sent(code, lang); // A machine learns nothing from the answer.
    }
    var chosen = Menus.chosen(fields);
    try {
      desk.ask(
          code,
          new AskToFollow(
              fields.one("email"),
              lang,
              chosen.unitId(),
              chosen.place(),
              chosen.municipality(),
              chosen.theme()));
    } catch (Problem problem) {
      if (problem.code().equals("CONTACT_MALFORMED")) {
        return form(code, fields, lang, true);
      }
      throw problem;
    }
    return sent(code, lang);
  }

  /** Looking changes nothing: a mail program that opens links confirms and stops nothing. */
  Shown wish(String countyCode, String code, String lang) {
    var confirmed = desk.confirmed(countyCode, code);
    if (confirmed.isEmpty()) {
      return gone(countyCode, lang);
    }
    return Shown.ok(
        Templates.wish(
                ChangeWords.in(lang).texts(),
                countyCode,
                code,
                LanguageChoice.of(PageWords.LANGUAGES, lang),
                confirmed.get())
            .render());
  }

  Shown decide(String countyCode, String code, FormFields fields, String lang) {
    if (fields.go().equals("confirm")) {
      return desk.confirm(countyCode, code)
          ? done(200, countyCode, "followingTitle", "followingText", lang)
          : gone(countyCode, lang);
    }
    if (fields.go().equals("stop")) {
      desk.stop(countyCode, code);
      return done(200, countyCode, "stoppedTitle", "stoppedText", lang);
    }
    return wish(countyCode, code, lang);
  }

  private Shown form(String code, FormFields fields, String lang, boolean faulty) {
    var words = ChangeWords.in(lang);
    return new Shown(
        faulty ? 422 : 200,
        Templates.ask(
                words.texts(),
                code,
                LanguageChoice.of(PageWords.LANGUAGES, lang),
                menus.of(Menus.chosen(fields), words),
                faulty ? fields.one("email") : "",
                faulty)
            .render());
  }

  private static Shown sent(String county, String lang) {
    return done(200, county, "followSentTitle", "followSentText", lang);
  }

  private static Shown gone(String county, String lang) {
    return done(404, county, "unknownTitle", "followGoneText", lang);
  }

  private static Shown done(int status, String county, String title, String text, String lang) {
    var words = ChangeWords.in(lang);
    return new Shown(
        status, Templates.done(words.texts(), county, words.get(title), words.get(text)).render());
  }
}
