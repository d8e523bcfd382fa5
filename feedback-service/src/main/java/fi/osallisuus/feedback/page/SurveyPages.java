package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.collection.ChannelKind;
import fi.osallisuus.feedback.receipt.ReceiptCode;
import fi.osallisuus.feedback.response.AnswerSheet;
import fi.osallisuus.feedback.response.Fault;
import fi.osallisuus.feedback.response.OpenSurvey;
import fi.osallisuus.feedback.response.Submission;
import fi.osallisuus.feedback.response.SurveyDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the public pages do; speaks of pages and where to go, not of HTTP. */
@ApplicationScoped
class SurveyPages {
  private final SurveyDesk desk;
  private final StartPages starts;
  private final Tablet.Times times;

  SurveyPages(SurveyDesk desk, StartPages starts, Tablet.Times times) {
    this.desk = desk;
    this.starts = starts;
    this.times = times;
  }

  /** Either a page to show or an address to go to. */
  sealed interface Step {
    /** Show this page. */
    record Show(Shown page) implements Step {}

    /** Go there; answers never travel in an address. */
    record Go(URI to) implements Step {}
  }

  Step start(String code, @Nullable String invitation, Function<List<String>, String> language) {
    var survey = desk.enter(code, invitation);
    var collection = survey.collection();
    var words = Words.in(language.apply(collection.languages()));
    var page = starts.of(survey, words, code, desk.stamp(survey.door()), invitation);
    return new Step.Show(Shown.ok(Templates.start(words.texts(), page).render()));
  }

  Step fill(String code, Form form) {
    var stamped = desk.find(code);
    if (desk.isSpent(stamped.door(), form.stamp())) {
      // Sent before (a double click), or put away on a tablet: the answers are not shown again.
      return isTablet(stamped)
          ? new Step.Go(startOf(code, form))
          : thanks(stamped, code, sentBefore(stamped, form), form.lang());
    }
    var survey = desk.enter(code, form.invitation());
    var languages = survey.collection().languages();
    String asked = form.go().startsWith("lang-") ? form.go().substring(5) : form.lang();
    var words = Words.in(LanguageChoice.choose(languages, asked, null));
    var questions = survey.definition().questions().toList();
    var answers = form.answers(questions);
    var wizard = new Wizard(survey, words, answers);
    int at = form.page(wizard.pages());
    var path = new Path(code, form, survey, words, answers, wizard);
    return switch (form.go()) {
      case "start" -> show(path, wizard.after(-1), List.of());
      case "back" -> show(path, Math.max(0, wizard.before(at)), List.of());
      case "next" -> next(path, at);
      case "send" -> send(path);
      default -> show(path, Math.max(0, at), List.of());
    };
  }

  /** Puts a form away that was left on a tablet. */
  URI leave(String code, String stamp, String lang) {
    var survey = desk.find(code);
    if (isTablet(survey)) {
      desk.putAway(survey, stamp);
    }
    String known = LanguageChoice.choose(survey.collection().languages(), lang, null);
    return URI.create("/p/f/" + code + "?lang=" + known);
  }

  static Shown message(Problem problem, String language) {
    return new Shown(
        problem.status(),
        Templates.message(Words.in(language).texts(), Message.of(problem, language)).render());
  }

  private record Path(
      String code,
      Form form,
      OpenSurvey survey,
      PageWords words,
      Map<String, String> answers,
      Wizard wizard) {}

  private Step next(Path path, int at) {
    var faults = path.wizard().sheet(at).faults();
    return faults.isEmpty()
        ? show(path, path.wizard().after(at), List.of())
        : show(path, path.wizard().pageOf(faults.getFirst()), faults);
  }

  private Step send(Path path) {
    AnswerSheet sheet = path.wizard().sheet(path.wizard().pages());
    sheet.faultIfEmpty();
    if (!sheet.faults().isEmpty()) {
      return show(path, path.wizard().pageOf(sheet.faults().getFirst()), sheet.faults());
    }
    var form = path.form();
    var receipt =
        desk.submit(
            path.survey(),
            new Submission(
                form.stamp(), form.invitation(), path.words().lang(), form.trap(), sheet));
    return thanks(path.survey(), path.code(), receipt, path.words().lang());
  }

  private ReceiptCode sentBefore(OpenSurvey survey, Form form) {
    return desk.receipt(survey.door(), form.stamp())
        .orElseThrow(
            () ->
                Problem.unprocessable("START_STAMP_INVALID", "Begin with a blank form.")
                    .at("form/stamp"));
  }

  /** The answer to the form itself: the receipt must stand in no address and in no history. */
  private Step.Show thanks(OpenSurvey survey, String code, ReceiptCode receipt, String asked) {
    var languages = survey.collection().languages();
    var words = Words.in(LanguageChoice.choose(languages, asked, null));
    var tablet =
        isTablet(survey) ? Tablet.of(times, "/p/f/" + code + "?lang=" + words.lang()) : null;
    return new Step.Show(
        Shown.ok(Templates.thanks(words.texts(), tablet, receipt.shown()).render()));
  }

  private Step show(Path path, int index, List<Fault> faults) {
    // A text with an identity code is not even sent back to the one who wrote it.
    faults.stream()
        .filter(fault -> fault.kind() == Fault.Kind.PERSONAL_IDENTITY_CODE)
        .forEach(fault -> path.answers().remove(fault.linkId()));
    String leave =
        "/p/f/%s/leave?form=%s&lang=%s"
            .formatted(path.code(), path.form().stamp(), path.words().lang());
    var tablet = isTablet(path.survey()) ? Tablet.of(times, leave) : null;
    var page = path.wizard().page(index, faults, path.code(), path.form(), tablet);
    return new Step.Show(
        new Shown(
            faults.isEmpty() ? 200 : 422, Templates.form(path.words().texts(), page).render()));
  }

  private static boolean isTablet(OpenSurvey survey) {
    return survey.door().kind() == ChannelKind.TABLET;
  }

  private static URI startOf(String code, Form form) {
    return URI.create("/p/f/" + code + language(form));
  }

  private static String language(Form form) {
    return PageWords.LANGUAGES.contains(form.lang()) ? "?lang=" + form.lang() : "";
  }
}
