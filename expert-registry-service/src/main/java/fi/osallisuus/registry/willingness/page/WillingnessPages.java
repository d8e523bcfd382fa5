package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import fi.osallisuus.registry.willingness.SubmitWillingness;
import fi.osallisuus.registry.willingness.WillingnessDesk;
import fi.osallisuus.registry.willingness.WillingnessForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Leads a person through the pages; it remembers nothing between them. */
@ApplicationScoped
class WillingnessPages {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(WillingnessPages.class, "willingness-pages");

  /** What has a form of its own that can be wrong. */
  private static final Set<String> FORMED = Set.of("name", "email", "phone");

  private final WillingnessForms forms;
  private final WillingnessDesk desk;
  private final Validator validator;

  WillingnessPages(WillingnessForms forms, WillingnessDesk desk, Validator validator) {
    this.forms = forms;
    this.desk = desk;
    this.validator = validator;
  }

  Shown blank(String county, String lang) {
    forms.enter(county);
    var form = forms.blank(county);
    var page = new FormView(form, words(lang)).page(Answers.NONE, Map.of(), "", form.startStamp());
    return Shown.ok(Templates.form(words(lang).texts(), page).render());
  }

  /** The blank form that came back, filled in or not. */
  Shown fill(String county, FormFields fields, String lang) {
    forms.enter(county);
    var form = forms.blank(county);
    var answers = Answers.of(fields, form);
    var faults = fields.go().equals("send") ? faults(answers) : Map.<String, String>of();
    if (!fields.go().equals("send") || !faults.isEmpty()) {
      return form(form, answers, faults, "", fields.one("stamp"), lang);
    }
    var request = new SubmitWillingness(fields.one("stamp"), lang, answers.willing());
    var code = desk.submit(county, request, fields.trapped());
    return Shown.ok(Templates.receipt(words(lang).texts(), county, code).render());
  }

  Shown code(String county, String lang) {
    forms.enter(county);
    return code(county, lang, false);
  }

  /** Everything that whoever holds a receipt may do; the code stands in the body alone. */
  Shown opened(String county, FormFields fields, String lang) {
    forms.enter(county);
    var code = fields.one("receipt");
    try {
      return switch (fields.go()) {
        case "change" -> change(county, code, lang);
        case "withdraw" -> sure(county, code, lang);
        case "withdraw-yes" -> withdraw(code, false, lang);
        case "erase-yes" -> withdraw(code, true, lang);
        case "save" -> save(county, code, fields, lang);
        case "view" -> mine(county, code, lang);
        default -> asked(county, code, fields, lang);
      };
    } catch (Problem problem) {
      if (problem.status() == 404) {
        return code(county, lang, true);
      }
      throw problem;
    }
  }

  static Shown message(Problem problem, String lang) {
    var words = words(lang);
    var key =
        switch (problem.code()) {
          case "WILLINGNESS_NOT_OPEN" -> "notOpen";
          case "WILLINGNESS_DECIDED" -> "decided";
          case "FORM_SENT" -> "sent";
          case "START_STAMP_INVALID" -> "stale";
          default -> problem.status() == 404 ? "unknown" : "trouble";
        };
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get(key + "Title"), words.get(key + "Text"))
            .render());
  }

  private Shown change(String county, String code, String lang) {
    var mine = desk.view(code);
    if (!mine.mayChange()) {
      return mine(county, code, lang);
    }
    return form(forms.blank(county), Answers.of(mine), Map.of(), code, "", lang);
  }

  private Shown save(String county, String code, FormFields fields, String lang) {
    var form = forms.blank(county);
    var answers = Answers.of(fields, form);
    var faults = faults(answers);
    if (!faults.isEmpty()) {
      return form(form, answers, faults, code, "", lang);
    }
    desk.change(code, answers.willing());
    return mine(county, code, lang);
  }

  /** Another language of the form that is being changed, or of the page that asks for the code. */
  private Shown asked(String county, String code, FormFields fields, String lang) {
    desk.view(code);
    var form = forms.blank(county);
    return form(form, Answers.of(fields, form), Map.of(), code, "", lang);
  }

  private Shown mine(String county, String code, String lang) {
    var page = new MyView(forms.blank(county), words(lang)).page(desk.view(code), code);
    return Shown.ok(Templates.mine(words(lang).texts(), page).render());
  }

  private Shown sure(String county, String code, String lang) {
    desk.view(code);
    return Shown.ok(Templates.withdraw(words(lang).texts(), county, code).render());
  }

  private Shown withdraw(String code, boolean erase, String lang) {
    desk.withdraw(code, erase);
    var words = words(lang);
    return Shown.ok(
        Templates.message(
                words.texts(),
                words.get("withdrawnTitle"),
                words.get(erase ? "erasedText" : "withdrawnText"))
            .render());
  }

  private Shown code(String county, String lang, boolean unknown) {
    var page = new CodePage(county, unknown, LanguageChoice.of(PageWords.LANGUAGES, lang));
    return new Shown(unknown ? 404 : 200, Templates.code(words(lang).texts(), page).render());
  }

  private static Shown form(
      fi.osallisuus.registry.willingness.WillingnessForm form,
      Answers answers,
      Map<String, String> faults,
      String receipt,
      String stamp,
      String lang) {
    var page =
        new FormView(form, words(lang))
            .page(answers.withoutIdentityCodes(), faults, receipt, stamp);
    return new Shown(
        faults.isEmpty() ? 200 : 422, Templates.form(words(lang).texts(), page).render());
  }

  /** The page's own faults first, then those that only the request's constraints know. */
  private Map<String, String> faults(Answers answers) {
    var faults = new LinkedHashMap<>(answers.faults());
    if (faults.isEmpty()) {
      validator
          .validate(answers.willing())
          .forEach(
              v -> {
                var path = v.getPropertyPath().toString();
                var field = path.substring(path.lastIndexOf('.') + 1);
                var own = FORMED.contains(field) ? "error." + field + ".form" : "error.form";
                faults.put(field, own);
              });
    }
    return faults;
  }

  private static PageWords words(String lang) {
    return Objects.requireNonNull(WORDS.get(lang), lang);
  }
}
