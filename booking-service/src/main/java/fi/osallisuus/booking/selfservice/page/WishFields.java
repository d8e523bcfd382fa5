package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.SiteService;
import fi.osallisuus.booking.waiting.Wishes;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form says of the time that would suit; what was not said suits whatever it is. */
record WishFields(FormFields fields, List<SiteService> offered, Clock clock) {
  private static final LocalTime NOON = LocalTime.NOON;

  /** The usual one is the last. */
  private static final List<String> DAYS_TO_WAIT = List.of("14", "30", "60");

  /** The field to mend: with several services one must be chosen. */
  Optional<String> fault() {
    return service().isEmpty() ? Optional.of("service-0") : Optional.empty();
  }

  /** Empty when none of several was chosen. */
  String service() {
    if (offered.size() == 1) {
      return offered.getFirst().code();
    }
    var chosen = fields.one("service");
    return offered.stream().anyMatch(service -> service.code().equals(chosen)) ? chosen : "";
  }

  Wishes wishes() {
    var days =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> fields.many("day").contains(day.name()))
            .toList();
    var until = clock.instant().atZone(WallTime.HELSINKI).toLocalDate().plusDays(daysToWait());
    return new Wishes(
        null,
        null,
        PageWords.LANGUAGES.contains(fields.one("speaks")) ? fields.one("speaks") : null,
        null,
        until,
        part() == Part.AFTERNOON ? NOON : null,
        part() == Part.MORNING ? NOON : null,
        days.isEmpty() ? null : days);
  }

  List<Choice> services(PageWording words) {
    return offered.stream()
        .map(
            service ->
                new Choice(
                    service.code(),
                    service.name().in(Locale.of(words.lang())),
                    service.code().equals(service())))
        .toList();
  }

  List<Choice> days(PageWording words) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new Choice(
                    day.name(),
                    WishWording.day(day, words),
                    fields.many("day").contains(day.name())))
        .toList();
  }

  List<Choice> parts(PageWording words) {
    return Arrays.stream(Part.values())
        .map(part -> new Choice(part.name(), words.get("waitPart." + part), part == part()))
        .toList();
  }

  List<Choice> languages(PageWording words) {
    var chosen = fields.one("speaks");
    var any = new Choice("", words.get("waitLanguage.ANY"), !PageWords.LANGUAGES.contains(chosen));
    return Stream.concat(
            Stream.of(any),
            PageWords.LANGUAGES.stream()
                .map(
                    code ->
                        new Choice(code, WishWording.language(code, words), code.equals(chosen))))
        .toList();
  }

  List<Choice> untils(PageWording words) {
    return DAYS_TO_WAIT.stream()
        .map(
            days ->
                new Choice(
                    days,
                    words.get("waitUntil." + days),
                    days.equals(String.valueOf(daysToWait()))))
        .toList();
  }

  private int daysToWait() {
    var chosen = fields.one("until");
    return Integer.parseInt(DAYS_TO_WAIT.contains(chosen) ? chosen : DAYS_TO_WAIT.getLast());
  }

  private Part part() {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().equals(fields.one("part")))
        .findFirst()
        .orElse(Part.ANY);
  }

  /** Of the day, as people say it. */
  private enum Part {
    ANY,
    MORNING,
    AFTERNOON
  }
}
