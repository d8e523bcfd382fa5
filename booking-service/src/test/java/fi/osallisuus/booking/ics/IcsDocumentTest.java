package fi.osallisuus.booking.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsDocumentTest {
  private static final Instant STAMP = Instant.parse("2026-03-16T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-03-23T07:00:00Z, 2026-03-23T09:00+02:00",
    "2026-03-30T06:00:00Z, 2026-03-30T09:00+03:00",
    "2026-10-24T19:00:00Z, 2026-10-24T22:00+03:00",
    "2026-10-26T07:00:00Z, 2026-10-26T09:00+02:00",
    "2027-03-28T00:59:00Z, 2027-03-28T02:59+02:00",
    "2027-03-28T01:00:00Z, 2027-03-28T04:00+03:00",
    "2027-10-31T00:30:00Z, 2027-10-31T03:30+03:00"
  })
  void anotherProgramReadsTheSameWallTimeOverBothChangesOfTheClock(Instant start, String wall) {
    var text = IcsDocument.published(event(start, "Aika", null), STAMP);

    var read = ReadIcs.event(text);

    assertThat(ReadIcs.start(read)).hasToString(wall);
    assertThat(ReadIcs.start(read).toInstant()).isEqualTo(start);
    assertThat(text).contains("DTSTART;TZID=Europe/Helsinki:", "BEGIN:VTIMEZONE");
  }

  /** 03:30 is there twice in October; a wall time names the first (RFC 5545, 3.3.5). */
  @Test
  void theSecondOfTwoEqualHoursIsWrittenInUtc() {
    var second = Instant.parse("2027-10-31T01:30:00Z");

    var text = IcsDocument.published(event(second, "Aika", null), STAMP);

    assertThat(text).contains("DTSTART:20271031T013000Z");
    assertThat(ReadIcs.start(ReadIcs.event(text)).toInstant()).isEqualTo(second);
  }

  @Test
  void theZoneIsTheRuleOfEuropeAndNothingElse() {
    var text = IcsDocument.published(event(STAMP, "Aika", null), STAMP);

    assertThat(text)
        .contains("TZID:Europe/Helsinki")
        .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
        .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
        .contains("TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300")
        .containsOnlyOnce("BEGIN:VTIMEZONE");
  }

  @Test
  void longLinesAreFoldedByOctetsAndEveryCharacterComesBack() {
    var summary = "Kokemusasiantuntijan vastaanotto, päihteet; läheiset \\ ä".repeat(4) + " 🎈";
    var description = "Ei ole hoitoa.\n\nÄr inte vård, fråga; \"gärna\"\\".repeat(9);

    var text = IcsDocument.published(event(STAMP, summary, description), STAMP);

    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    VEvent read = ReadIcs.event(text);
    assertThat(ReadIcs.value(read, "SUMMARY")).isEqualTo(summary);
    assertThat(ReadIcs.value(read, "DESCRIPTION")).isEqualTo(description);
  }

  @Test
  void aFeedSaysItsNameAndHowOftenToComeAndIsTheSameDocumentUntilSomethingChanges() {
    var events = List.of(event(STAMP, "Aika", null), event(STAMP.plusSeconds(900), "Toinen", null));

    var text = IcsDocument.feed("calendar-1", "Huone 1", events);

    assertThat(text).isEqualTo(IcsDocument.feed("calendar-1", "Huone 1", events));
    var calendar = ReadIcs.calendar(text);
    assertThat(calendar.getProperty("NAME").orElseThrow().getValue()).isEqualTo("Huone 1");
    assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue()).isEqualTo("Huone 1");
    assertThat(calendar.getProperty("REFRESH-INTERVAL").orElseThrow().getValue()).isEqualTo("PT1H");
    assertThat(calendar.getProperty("X-PUBLISHED-TTL").orElseThrow().getValue()).isEqualTo("PT1H");
    assertThat(calendar.getProperty("METHOD")).isEmpty();
    assertThat(calendar.validate().hasErrors()).as(text).isFalse();
    assertThat(ReadIcs.events(text)).hasSize(2);
  }

  @Test
  void whatIsOffSaysSoAndBlocksNobody() {
    var off =
        new IcsEvent(
            "a@b",
            3,
            STAMP,
            STAMP.plusSeconds(2700),
            WallTime.HELSINKI,
            true,
            "VISIT",
            "Aika",
            null,
            null,
            STAMP);

    var read = ReadIcs.event(IcsDocument.published(off, STAMP));

    assertThat(ReadIcs.value(read, "STATUS")).isEqualTo("CANCELLED");
    assertThat(ReadIcs.value(read, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(ReadIcs.value(read, "SEQUENCE")).isEqualTo("3");
  }

  private static IcsEvent event(Instant start, String summary, String description) {
    return new IcsEvent(
        "appointment-" + start + "@booking",
        0,
        start,
        start.plusSeconds(2700),
        WallTime.HELSINKI,
        false,
        "APPOINTMENT",
        summary,
        description,
        "Keskus, Katu 1",
        STAMP);
  }
}
