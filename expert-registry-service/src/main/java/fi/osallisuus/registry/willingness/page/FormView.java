package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.codelist.CodeLabel;
import fi.osallisuus.registry.willingness.WillingnessForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the form of a county and a person's answers into what the page shows, in one language. */
final class FormView {
  /** Where the link of a fault leads to: the first thing to fill in. */
  private static final Map<String, String> FIRST =
      Map.of("themes", "own-0", "name", "name", "email", "email", "phone", "phone");

  private final WillingnessForm form;
  private final PageWords words;

  FormView(WillingnessForm form, PageWords words) {
    this.form = form;
    this.words = words;
  }

  FormPage page(Answers answers, Map<String, String> faults, String receipt, String stamp) {
    var texts =
        faults.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, f -> words.get(f.getValue())));
    return new FormPage(
        form.county(),
        text(form.countyName()),
        !receipt.isEmpty(),
        receipt,
        stamp,
        answers.equals(Answers.NONE) && faults.isEmpty(),
        LanguageChoice.of(PageWords.LANGUAGES, words.lang()),
        codes("modes", form.modes(), answers.modes()),
        codes("own", form.themes(), answers.own()),
        codes("kin", form.themes(), answers.kin()),
        choices(
            "areas", form.areas(), a -> a.id().toString(), a -> text(a.name()), answers.areas()),
        codes("languages", form.languages(), answers.languages()),
        choices("trained", List.of("yes", "no"), v -> v, words::get, List.of(answers.trained())),
        new Choice("otherRole", "otherRole", "yes", words.get("otherRole"), answers.otherRole()),
        choices(
            "consents",
            form.consents(),
            c -> c.textVersion(),
            c -> text(c.text()),
            answers.consents()),
        answers.name(),
        answers.email(),
        answers.phone(),
        texts,
        faults.keySet().stream()
            .map(f -> new FaultView(FIRST.getOrDefault(f, f + "-0"), texts.getOrDefault(f, "")))
            .toList());
  }

  private List<Choice> codes(String name, List<CodeLabel> codes, List<String> chosen) {
    return choices(name, codes, CodeLabel::code, c -> capital(text(c.label())), chosen);
  }

  private <T> List<Choice> choices(
      String name,
      List<T> offered,
      Function<T, String> value,
      Function<T, String> label,
      List<String> chosen) {
    return java.util.stream.IntStream.range(0, offered.size())
        .mapToObj(
            i -> {
              var one = value.apply(offered.get(i));
              return new Choice(
                  name + "-" + i, name, one, label.apply(offered.get(i)), chosen.contains(one));
            })
        .toList();
  }

  String text(Words text) {
    return new LocalText(text.fi(), text.sv(), text.en()).in(words.locale());
  }

  static String capital(String label) {
    return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
