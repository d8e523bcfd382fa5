package fi.osallisuus.registry.willingness.page;

import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.registry.willingness.MyWillingness;
import fi.osallisuus.registry.willingness.WillingnessForm;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** Turns a person's own willingness into what the page shows, in one language. */
final class MyView {
  private final PageWords words;
  private final WillingnessForm form;

  MyView(WillingnessForm form, PageWords words) {
    this.form = form;
    this.words = words;
  }

  MyPage page(MyWillingness mine, String receipt) {
    var filled = new FormView(form, words).page(Answers.of(mine), java.util.Map.of(), receipt, "");
    return new MyPage(
        form.county(),
        filled.countyName(),
        receipt,
        words.get("status." + mine.status()),
        words.get("mySince", day(mine.statusSince())),
        Stream.of(
                new MyPage.Row(words.get("modes"), labels(filled.modes())),
                new MyPage.Row(words.get("own"), labels(filled.own())),
                new MyPage.Row(words.get("kin"), labels(filled.kin())),
                new MyPage.Row(words.get("areas"), labels(filled.areas())),
                new MyPage.Row(words.get("languages"), labels(filled.languages())),
                new MyPage.Row(words.get("trained"), labels(filled.trained())),
                new MyPage.Row(
                    words.get("contact"),
                    Stream.of(filled.name(), filled.email(), filled.phone())
                        .filter(t -> !t.isEmpty())
                        .toList()))
            .filter(row -> !row.values().isEmpty())
            .toList(),
        mine.mayChange(),
        mine.mayWithdraw());
  }

  private static List<String> labels(List<Choice> choices) {
    return choices.stream().filter(Choice::checked).map(Choice::label).toList();
  }

  private String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }
}
