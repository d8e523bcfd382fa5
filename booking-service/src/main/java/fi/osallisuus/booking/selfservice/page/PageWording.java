package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.site.PublicSite;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, times and places in one language, as the pages say them. */
final class PageWording {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(PageWording.class, "booking-pages");

  /** Refusals that have words of their own; all others are "something went wrong". */
  private static final Set<String> EXPLAINED =
      Set.of(
          "TOO_LATE",
          "ILLEGAL_TRANSITION",
          "HOLD_EXPIRED",
          "TOO_MANY_HOLDS",
          "ALREADY_WAITING",
          "NOT_FOUND");

  private final PageWords words;

  PageWording(String lang) {
    this.words = Objects.requireNonNull(WORDS.get(lang), lang);
  }

  /** One thing that is told: what, and how it is. */
  record Row(String what, String value) {}

  Map<String, String> texts() {
    return words.texts();
  }

  String lang() {
    return words.lang();
  }

  boolean has(String key) {
    return words.texts().containsKey(key);
  }

  String get(String key) {
    return words.get(key);
  }

  String get(String key, Object value) {
    return words.get(key, value);
  }

  String day(TemporalAccessor time) {
    return format("pattern.day", time);
  }

  String clock(TemporalAccessor time) {
    return format("pattern.time", time);
  }

  String span(OffsetDateTime from, OffsetDateTime to) {
    return clock(from) + "–" + clock(to);
  }

  String start(OffsetDateTime from) {
    return words.get("at", day(from)) + " " + clock(from);
  }

  String shortDay(TemporalAccessor time) {
    return format("pattern.short", time);
  }

  String when(OffsetDateTime from, OffsetDateTime to) {
    return words.get("at", day(from)) + " " + span(from, to);
  }

  /** Where to come and how to get in. */
  List<Row> place(PublicSite site) {
    var rows = new ArrayList<Row>();
    var address = site.address();
    rows.add(
        new Row(
            get("where"),
            joined(
                ", ",
                site.name().in(lang()),
                address.street(),
                joined(" ", address.postalCode(), address.city()))));
    var facts = site.accessibility();
    var access =
        Stream.of(
                facts.stepFree() ? "stepFree" : "",
                facts.inductionLoop() ? "inductionLoop" : "",
                facts.accessibleToilet() ? "accessibleToilet" : "")
            .filter(key -> !key.isEmpty())
            .map(this::get)
            .collect(Collectors.joining(", "));
    if (!access.isEmpty()) {
      rows.add(new Row(get("access"), access));
    }
    return rows;
  }

  /** A refusal in words that say what to do: people do not read problem+json. */
  static Shown refused(Problem problem, String lang) {
    var words = new PageWording(lang);
    var key = EXPLAINED.contains(problem.code()) ? problem.code() : "trouble";
    return new Shown(
        problem.status(),
        Templates.message(words.texts(), words.get("title." + key), words.get("text." + key))
            .render());
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }

  private String format(String key, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(words.get(key), words.locale()).format(time);
  }
}
