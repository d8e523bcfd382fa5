package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.selfservice.PlaceDesk;
import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.booking.site.PublicSites;
import fi.osallisuus.booking.slot.Granularity;
import fi.osallisuus.booking.slot.PublicSlot;
import fi.osallisuus.booking.slot.SlotCriteria;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the free times of two weeks, for a new booking or for moving one. */
@ApplicationScoped
class TimesPages {
  private static final int DAYS = 14;

  /** More than a site has in two weeks would be no page to read. */
  private static final int MOST = 200;

  private final SelfServiceDesk desk;
  private final PlaceDesk places;
  private final Clock clock;

  TimesPages(SelfServiceDesk desk, PlaceDesk places, Clock clock) {
    this.desk = desk;
    this.places = places;
    this.clock = clock;
  }

  Shown toBook(String link, String from, String fault, PageWording words) {
    var site = desk.site(link);
    var days = days(from);
    var free =
        desk.free(link, days, new SlotCriteria(), Granularity.SLOT, TimeKey.START, MOST).items();
    var next =
        free.isEmpty()
            ? desk.next(
                link,
                days.first().atStartOfDay(WallTime.HELSINKI).toOffsetDateTime(),
                new SlotCriteria(),
                1)
            : List.<PublicSlot>of();
    var frame =
        new Frame(
            "",
            PublicSites.page(link),
            "timesTitle",
            "timesIntro",
            fault,
            words.place(site),
            JoinPages.page(link));
    return page(frame, days, free, next, words);
  }

  Shown toMove(String code, String from, String fault, PageWording words) {
    var days = days(from);
    var free = places.free(code, days, MOST);
    var next =
        free.isEmpty()
            ? places.next(code, days.first().atStartOfDay(WallTime.HELSINKI).toInstant(), 1)
            : List.<PublicSlot>of();
    var old = desk.view(code);
    var row = new PageWording.Row(words.get("oldTime"), words.when(old.start(), old.end()));
    var frame = new Frame(code, "/p/b/booking", "moveTitle", "moveIntro", fault, List.of(row), "");
    return page(frame, days, free, next, words);
  }

  /** What of the page does not depend on the free times. */
  private record Frame(
      String code,
      String action,
      String title,
      String intro,
      String fault,
      List<PageWording.Row> rows,
      String waiting) {}

  private Shown page(
      Frame frame, DayRange days, List<PublicSlot> free, List<PublicSlot> next, PageWording words) {
    var earlier = days.first().minusDays(DAYS);
    var today = today();
    boolean atStart = !days.first().isAfter(today);
    var view =
        new TimesView(
            frame.code,
            frame.action,
            words.get(frame.title),
            words.get(frame.intro),
            frame.fault,
            frame.rows,
            words.get("free", words.shortDay(days.first()) + "–" + words.shortDay(days.last())),
            byDay(free, words),
            days.first().toString(),
            atStart ? "" : (earlier.isBefore(today) ? today : earlier).toString(),
            free.isEmpty() ? "" : days.last().plusDays(1).toString(),
            next.isEmpty() ? "" : next.getFirst().start().toLocalDate().toString(),
            nextText(free, next, words),
            frame.waiting,
            LanguageChoice.of(PageWords.LANGUAGES, words.lang()));
    return new Shown(
        frame.fault.isEmpty() ? 200 : 409, Templates.times(words.texts(), view).render());
  }

  private static String nextText(List<PublicSlot> free, List<PublicSlot> next, PageWording words) {
    if (!free.isEmpty()) {
      return "";
    }
    return next.isEmpty()
        ? words.get("noneFree")
        : words.get("nextFree", words.start(next.getFirst().start()));
  }

  private static List<TimesView.Day> byDay(List<PublicSlot> free, PageWording words) {
    return free.stream()
        .collect(
            Collectors.groupingBy(
                slot -> slot.start().toLocalDate(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            day ->
                new TimesView.Day(
                    words.day(day.getKey()),
                    day.getValue().stream().map(slot -> time(slot, words)).toList()))
        .toList();
  }

  private static TimesView.Time time(PublicSlot slot, PageWording words) {
    var host = slot.hostAlias() == null ? "" : slot.hostAlias();
    var clock = words.span(slot.start(), slot.end());
    // The name that is heard begins with what is seen, so that voice control finds the button.
    var full = clock + (host.isEmpty() ? "" : " " + host) + ", " + words.day(slot.start());
    return new TimesView.Time(ChosenSlot.of(slot), clock, host, full);
  }

  private DayRange days(String from) {
    LocalDate first;
    try {
      first = from.isEmpty() ? today() : LocalDate.parse(from);
    } catch (DateTimeException whatSomebodyTyped) {
      first = today();
    }
    if (first.isBefore(today()) || first.isAfter(today().plusYears(2))) {
      first = today();
    }
    return new DayRange(first, first.plusDays(DAYS - 1L));
  }

  private LocalDate today() {
    return clock.instant().atZone(WallTime.HELSINKI).toLocalDate();
  }
}
