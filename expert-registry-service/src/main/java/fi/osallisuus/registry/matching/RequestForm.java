package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.assignment.Task;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a task off the form of whoever asks, and refuses what cannot be meant. */
@ApplicationScoped
class RequestForm {
  /** Longer than a night shift with travel; several days are several tasks. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private final Codes codes;
  private final UnitDirectory units;
  private final Today today;

  RequestForm(Codes codes, UnitDirectory units, Today today) {
    this.codes = codes;
    this.units = units;
    this.today = today;
  }

  Task task(AskForExpert asked) {
    var start = instant(asked.start(), "/start");
    var end = instant(asked.end(), "/end");
    checkTime(start, end);
    checkPlace(asked);
    checkCodes(asked);
    var partner = asked.partner();
    return new Task(
        asked.unitId(),
        asked.title(),
        asked.mode(),
        asked.modeText(),
        asked.language(),
        asked.remote(),
        asked.remote() ? null : asked.areaId(),
        asked.place(),
        start,
        end,
        asked.level(),
        asked.purpose(),
        asked.phase(),
        partner == null ? null : partner.role(),
        partner == null ? null : partner.unitId(),
        partner == null ? null : partner.contact(),
        asked.paid() == null || asked.paid());
  }

  /** UTC is an instant; any other offset must be the one that Finland has then. */
  private static Instant instant(OffsetDateTime given, String pointer) {
    if (given.getOffset().equals(ZoneOffset.UTC)) {
      return given.toInstant();
    }
    try {
      return WallTime.resolve(given.toLocalDateTime(), WallTime.HELSINKI, given.getOffset());
    } catch (Problem problem) {
      throw problem.at(pointer);
    }
  }

  private void checkTime(Instant start, Instant end) {
    if (!end.isAfter(start)) {
      throw Problem.unprocessable("TIMES_REVERSED", "It ends before it begins.").at("/end");
    }
    if (!start.isAfter(today.now())) {
      throw Problem.unprocessable("START_IN_PAST", "It would have begun already.").at("/start");
    }
    if (Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw Problem.unprocessable(
              "TASK_TOO_LONG", "A task lasts 24 hours at most; ask for each day apart.")
          .at("/end");
    }
  }

  private void checkPlace(AskForExpert asked) {
    units.require(asked.unitId(), "/unitId");
    if (!asked.remote()) {
      if (asked.areaId() == null) {
        throw Problem.unprocessable(
                "AREA_REQUIRED", "Say in which area it is, or that it is remote.")
            .at("/areaId");
      }
      units.requireArea(asked.areaId(), "/areaId");
    }
  }

  private void checkCodes(AskForExpert asked) {
    codes.require(Codes.MODE, asked.mode(), "/mode");
    if (asked.mode().equals("OTHER") && (asked.modeText() == null || asked.modeText().isBlank())) {
      throw Problem.unprocessable("MODE_TEXT_REQUIRED", "Say in a few words what it is.")
          .at("/modeText");
    }
    codes.require(Codes.LANGUAGE, asked.language(), "/language");
    codes.require("PARTICIPATION_LEVEL", asked.level(), "/level");
    optional("PARTICIPATION_PURPOSE", asked.purpose(), "/purpose");
    optional("PARTICIPATION_PHASE", asked.phase(), "/phase");
    for (int i = 0; i < asked.themes().size(); i++) {
      var theme = asked.themes().get(i).theme();
      codes.require(Codes.THEME, theme, "/themes/" + i + "/theme");
      if (asked.themes().subList(0, i).stream().anyMatch(t -> t.theme().equals(theme))) {
        throw Problem.unprocessable("THEME_TWICE", "Name every theme once.")
            .at("/themes/" + i + "/theme");
      }
    }
  }

  private void optional(String list, @Nullable String code, String pointer) {
    if (code != null) {
      codes.require(list, code, pointer);
    }
  }
}
