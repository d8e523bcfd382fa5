package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.response.AnswerSheet;
import fi.osallisuus.feedback.response.Fault;
import fi.osallisuus.feedback.response.OpenSurvey;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the pages of a survey. It remembers nothing: every page carries what was answered
 * on the others, until everything is sent.
 */
final class Wizard {
  private final OpenSurvey survey;
  private final PageWords words;
  private final Map<String, String> answers;

  Wizard(OpenSurvey survey, PageWords words, Map<String, String> answers) {
    this.survey = survey;
    this.words = words;
    this.answers = answers;
  }

  int pages() {
    return survey.definition().pages().size();
  }

  /** All answers up to a page, judged. */
  AnswerSheet sheet(int upToPage) {
    return AnswerSheet.form(survey.definition(), answers, Math.min(upToPage, pages() - 1));
  }

  /** The next page that asks something; {@link #pages()} when only sending is left. */
  int after(int page) {
    return IntStream.range(page + 1, pages()).filter(this::isShown).findFirst().orElse(pages());
  }

  /** The page before that asks something, or -1. */
  int before(int page) {
    return IntStream.range(0, page).filter(this::isShown).reduce(-1, (earlier, later) -> later);
  }

  private boolean isShown(int page) {
    Item group = survey.definition().pages().get(page);
    var known =
        page == 0
            ? Map.<String, com.fasterxml.jackson.databind.JsonNode>of()
            : sheet(page - 1).answers();
    return group.enabled(known) && group.children().stream().anyMatch(q -> q.enabled(known));
  }

  /** The page that a fault stands on. */
  int pageOf(Fault fault) {
    return IntStream.range(0, pages())
        .filter(
            p ->
                survey.definition().pages().get(p).children().stream()
                    .anyMatch(q -> q.linkId().equals(fault.linkId())))
        .findFirst()
        .orElse(0);
  }

  /** One page, with the faults that stand on it. */
  FormPage page(int index, List<Fault> faults, String code, Form form, @Nullable Tablet tablet) {
    var definition = survey.definition();
    var faultTexts =
        faults.stream()
            .collect(
                Collectors.toMap(Fault::linkId, f -> words.get("error" + f.kind()), (a, b) -> a));
    var questions = questions(index, faultTexts);
    var shown =
        questions.stream().collect(Collectors.toMap(QuestionView::name, Function.identity()));
    var kept = new ArrayList<FormPage.Kept>();
    answers.forEach(
        (linkId, value) -> {
          if (!shown.containsKey(Questions.FIELD + linkId)) {
            kept.add(new FormPage.Kept(Questions.FIELD + linkId, value));
          }
        });
    boolean ready = index >= pages();
    return new FormPage(
        code,
        definition.title().in(words.locale()),
        ready ? words.get("readyHeading") : definition.pages().get(index).text().in(words.locale()),
        ready || pages() == 1 ? null : progress(words, index, pages()),
        index,
        questions,
        kept,
        faultViews(questions, faultTexts),
        ready || index == pages() - 1,
        before(index) >= 0,
        LanguageChoice.of(survey.collection().languages(), words.lang()),
        form.stamp(),
        form.invitation(),
        tablet);
  }

  static String progress(PageWords words, int index, int pages) {
    return java.text.MessageFormat.format(
        words.get("progress"), String.valueOf(index + 1), String.valueOf(pages));
  }

  private List<QuestionView> questions(int index, Map<String, String> faults) {
    if (index >= pages()) {
      return List.of();
    }
    var known =
        index == 0
            ? Map.<String, com.fasterxml.jackson.databind.JsonNode>of()
            : sheet(index - 1).answers();
    var questions = new Questions(survey.definition(), words);
    return survey.definition().pages().get(index).children().stream()
        .filter(item -> item.enabled(known))
        .map(
            item ->
                questions.view(
                    item, answers.getOrDefault(item.linkId(), ""), faults.get(item.linkId())))
        .toList();
  }

  private static List<FormPage.FaultView> faultViews(
      List<QuestionView> questions, Map<String, String> faults) {
    var views = new ArrayList<FormPage.FaultView>();
    for (QuestionView question : questions) {
      if (question.fault() != null) {
        views.add(new FormPage.FaultView(question.target(), question.label(), question.fault()));
      }
    }
    // A fault of the whole sheet leads to the first question.
    Optional.ofNullable(faults.get(""))
        .ifPresent(
            text ->
                views.add(
                    new FormPage.FaultView(
                        questions.isEmpty() ? "content" : questions.getFirst().target(),
                        null,
                        text)));
    return views;
  }
}
