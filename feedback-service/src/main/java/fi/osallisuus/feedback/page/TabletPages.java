package fi.osallisuus.feedback.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.device.KnownTablet;
import fi.osallisuus.feedback.device.Tablets;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.Item.EnableBehavior;
import fi.osallisuus.feedback.response.Fault;
import fi.osallisuus.feedback.response.OpenSurvey;
import fi.osallisuus.feedback.response.SurveyDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The page of a paired tablet, and the survey as it takes it along. */
@ApplicationScoped
class TabletPages {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(TabletPages.class, "tablet-pages");

  private final Tablets tablets;
  private final SurveyDesk desk;
  private final CollectionDesk collections;
  private final StartPages starts;
  private final ObjectMapper json;
  private final Tablet.Times times;
  private final Duration every;

  TabletPages(
      Tablets tablets,
      SurveyDesk desk,
      CollectionDesk collections,
      StartPages starts,
      ObjectMapper json,
      Tablet.Times times,
      @ConfigProperty(name = "feedback.device.calls-every") Duration every) {
    this.tablets = tablets;
    this.desk = desk;
    this.collections = collections;
    this.starts = starts;
    this.json = json;
    this.times = times;
    this.every = every;
  }

  /** The same for every tablet: which one it is, it says with its calls only. */
  static Shown shell(String lang) {
    return Shown.ok(
        Templates.OnTablet.tablet(Objects.requireNonNull(WORDS.get(lang)).texts()).render());
  }

  String forms(String key) {
    var tablet = tablets.known(key);
    var survey = desk.at(tablet.door());
    List<Message> messages = List.of();
    try {
      collections.admit(survey.collection().id());
    } catch (Problem problem) {
      messages = Message.of(problem, survey.collection().languages().getFirst());
    }
    return Templates.OnTablet.forms(forms(tablet, survey, messages)).render();
  }

  private TabletForms forms(KnownTablet tablet, OpenSurvey survey, List<Message> messages) {
    var collection = survey.collection();
    var surveys =
        messages.isEmpty()
            ? collection.languages().stream().map(lang -> survey(survey, lang)).toList()
            : List.<TabletForms.Survey>of();
    return new TabletForms(
        collection.id().toString(),
        collection.definitionHash(),
        tablet.testMode(),
        !messages.isEmpty(),
        every.toSeconds(),
        Tablet.of(times, ""),
        surveys,
        messages);
  }

  private TabletForms.Survey survey(OpenSurvey survey, String lang) {
    var words = Words.in(lang);
    var definition = survey.definition();
    var questions = new Questions(definition, words);
    int pages = definition.pages().size();
    return new TabletForms.Survey(
        words.texts(),
        starts.of(survey, words, "", "", null),
        IntStream.range(0, pages)
            .mapToObj(
                i ->
                    step(
                        definition.pages().get(i),
                        questions,
                        words,
                        pages == 1 ? null : Wizard.progress(words, i, pages)))
            .toList(),
        Arrays.stream(Fault.Kind.values())
            .filter(kind -> words.texts().containsKey("error" + kind))
            .collect(Collectors.toMap(Fault.Kind::name, kind -> words.get("error" + kind))),
        Objects.requireNonNull(WORDS.get(lang)).texts());
  }

  private TabletForms.Step step(
      Item page, Questions questions, PageWords words, @Nullable String progress) {
    return new TabletForms.Step(
        page.text().in(words.locale()),
        progress,
        conditions(page),
        isAny(page),
        page.children().stream()
            .map(
                q ->
                    new TabletForms.Asked(
                        q.linkId(),
                        q.type().name(),
                        q.mandatory(),
                        conditions(q),
                        isAny(q),
                        questions.view(q, "", null)))
            .toList());
  }

  private String conditions(Item item) {
    try {
      return item.conditions().isEmpty() ? "" : json.writeValueAsString(item.conditions());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // conditions have come in as JSON
    }
  }

  private static boolean isAny(Item item) {
    return item.enableBehavior() == EnableBehavior.ANY;
  }
}
