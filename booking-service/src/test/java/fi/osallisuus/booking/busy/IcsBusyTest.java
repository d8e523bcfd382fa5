package fi.osallisuus.booking.busy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsBusyTest {
  private static final BusyPeriod YEAR =
      new BusyPeriod(Instant.parse("2026-03-15T08:00:00Z"), Instant.parse("2027-03-17T08:00:00Z"));

  @Test
  void aWeeklySeriesKeepsItsWallTimeOverTheChangeOfTheClock() {
    var found =
        busy(
            """
            DTSTART;TZID=Europe/Helsinki:20260323T090000
            DTEND;TZID=Europe/Helsinki:20260323T100000
            RRULE:FREQ=WEEKLY;COUNT=3
            EXDATE;TZID=Europe/Helsinki:20260330T090000
            """);

    assertThat(found)
        .containsExactly(
            "2026-03-23T07:00:00Z/2026-03-23T08:00:00Z",
            "2026-04-06T06:00:00Z/2026-04-06T07:00:00Z");
  }

  /** As Outlook writes it: a name of its own, explained by the VTIMEZONE beside it. */
  @Test
  void aZoneWithANameOfItsOwnIsReadFromItsVtimezone() {
    var found =
        read(
            """
            BEGIN:VTIMEZONE
            TZID:FLE Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T040000
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0300
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=FLE Standard Time:20260330T090000
            DURATION:PT1H
            END:VEVENT
            """);

    assertThat(found).containsExactly("2026-03-30T06:00:00Z/2026-03-30T07:00:00Z");
  }

  @Test
  void anotherZoneAndNoZoneAreReadAsTheyAreMeant() {
    assertThat(busy("DTSTART;TZID=America/New_York:20260323T090000\nDURATION:PT1H\n"))
        .containsExactly("2026-03-23T13:00:00Z/2026-03-23T14:00:00Z");
    assertThat(busy("DTSTART:20260323T090000\nDURATION:PT1H\n"))
        .containsExactly("2026-03-23T07:00:00Z/2026-03-23T08:00:00Z");
    assertThat(busy("DTSTART:20260323T090000Z\nDURATION:PT1H\n"))
        .containsExactly("2026-03-23T09:00:00Z/2026-03-23T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Helsinki", "America/New_York", "Pacific/Apia"})
  void wholeDaysRunFromMidnightToMidnightWhereverTheMachineStands(String machine) {
    var before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(machine));
    try {
      assertThat(busy("DTSTART;VALUE=DATE:20260329\n"))
          .containsExactly("2026-03-28T22:00:00Z/2026-03-29T21:00:00Z");
      assertThat(
              busy(
                  """
                  DTSTART;VALUE=DATE:20261024
                  DTEND;VALUE=DATE:20261026
                  RRULE:FREQ=MONTHLY;COUNT=2
                  """))
          .containsExactly(
              "2026-10-23T21:00:00Z/2026-10-25T22:00:00Z",
              "2026-11-23T22:00:00Z/2026-11-25T22:00:00Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT"})
  void whatIsOffOrTransparentDoesNotCount(String property) {
    assertThat(busy("DTSTART:20260323T090000Z\nDURATION:PT1H\n" + property + "\n")).isEmpty();
  }

  @Test
  void aMovedOccurrenceStandsForTheOneOfTheSeries() {
    var found =
        read(
            """
            BEGIN:VEVENT
            UID:series
            DTSTART;TZID=Europe/Helsinki:20260323T090000
            DTEND;TZID=Europe/Helsinki:20260323T100000
            RRULE:FREQ=WEEKLY;COUNT=3
            END:VEVENT
            BEGIN:VEVENT
            UID:series
            RECURRENCE-ID;TZID=Europe/Helsinki:20260330T090000
            DTSTART;TZID=Europe/Helsinki:20260331T120000
            DTEND;TZID=Europe/Helsinki:20260331T130000
            END:VEVENT
            BEGIN:VEVENT
            UID:series
            RECURRENCE-ID;TZID=Europe/Helsinki:20260406T090000
            DTSTART;TZID=Europe/Helsinki:20260406T090000
            DTEND;TZID=Europe/Helsinki:20260406T100000
            STATUS:CANCELLED
            END:VEVENT
            """);

    assertThat(found)
        .containsExactly(
            "2026-03-23T07:00:00Z/2026-03-23T08:00:00Z",
            "2026-03-31T09:00:00Z/2026-03-31T10:00:00Z");
  }

  @Test
  void whatTouchesIsOneStretchAndWhatIsOverOrTooFarIsDropped() {
    var found =
        read(
            """
            BEGIN:VFREEBUSY
            FREEBUSY;FBTYPE=BUSY:20260323T090000Z/20260323T100000Z,20260323T100000Z/PT1H
            FREEBUSY;FBTYPE=FREE:20260324T090000Z/PT1H
            FREEBUSY:20260101T090000Z/PT1H,20280101T090000Z/PT1H
            END:VFREEBUSY
            """);

    assertThat(found).containsExactly("2026-03-23T09:00:00Z/2026-03-23T11:00:00Z");
  }

  @Test
  void anOldSeriesWithoutEndReachesAYearAndNoFurther() {
    var found = busy("DTSTART:20010101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\n");

    assertThat(found).hasSize(367);
    assertThat(found.getFirst()).isEqualTo("2026-03-15T09:00:00Z/2026-03-15T10:00:00Z");
    assertThat(found.getLast()).startsWith("2027-03-16T09:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=MINUTELY;COUNT=5",
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY"
      })
  void rulesThatExpandWithoutEndAreRefused(String rule) {
    assertThat(refused(event("DTSTART:20260323T090000Z\nDURATION:PT1H\n" + rule + "\n")).code())
        .isEqualTo("BUSY_RULE_REFUSED");
  }

  @Test
  void aCalendarOfNoPersonIsRefused() {
    var daily = "DTSTART:2026032%dT%02d0000Z\nDURATION:PT5M\nRRULE:FREQ=DAILY\n";
    var text = new StringBuilder();
    for (int hour = 0; hour < 15; hour++) {
      text.append(event(daily.formatted(3, hour)));
    }

    assertThat(refused(text.toString()).code()).isEqualTo("TOO_MANY_BUSY_TIMES");
    assertThat(refusedText("hello").code()).isEqualTo("NOT_A_CALENDAR");
  }

  private static List<String> busy(String properties) {
    return read(event(properties));
  }

  private static String event(String properties) {
    return "BEGIN:VEVENT\nUID:1\n" + properties + "END:VEVENT\n";
  }

  private static List<String> read(String components) {
    return IcsBusy.read(calendar(components), YEAR).stream()
        .map(span -> span.start() + "/" + span.end())
        .toList();
  }

  private static Problem refused(String components) {
    return refusedText(calendar(components));
  }

  private static Problem refusedText(String text) {
    return catchThrowableOfType(Problem.class, () -> IcsBusy.read(text, YEAR));
  }

  private static String calendar(String components) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + components + "END:VCALENDAR\n";
  }
}
