package fi.osallisuus.booking.fhir;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Instants from one on and before another, as the prefixes of a FHIR search say them. A date is the
 * day in Finland, 23 or 25 hours long too; a time without an offset is the wall's.
 */
record TimeRange(@Nullable Instant from, @Nullable Instant before) {
  private static final Pattern TIME = Pattern.compile("T\\d\\d:\\d\\d(:\\d\\d(?:\\.(\\d+))?)?");

  static TimeRange of(String name, List<String> values) {
    var range = new TimeRange(null, null);
    for (String value : values) {
      range = range.narrowed(name, value);
    }
    return range;
  }

  boolean isOpen() {
    return from == null && before == null;
  }

  private TimeRange narrowed(String name, String value) {
    boolean prefixed = value.length() > 2 && Character.isLetter(value.charAt(0));
    String prefix = prefixed ? value.substring(0, 2) : "eq";
    var span = span(name, prefixed ? value.substring(2) : value);
    return switch (prefix) {
      case "eq" -> from(span.from()).before(span.before());
      case "ge" -> from(span.from());
      case "gt", "sa" -> from(span.before());
      case "le" -> before(span.before());
      case "lt", "eb" -> before(span.from());
      default ->
          throw Problem.badRequest(
                  "SEARCH_VALUE_INVALID", "Dates are compared by eq, ge, gt, le, lt, sa or eb.")
              .at("query/" + name);
    };
  }

  private TimeRange from(Instant instant) {
    return new TimeRange(from == null || from.isBefore(instant) ? instant : from, before);
  }

  private TimeRange before(Instant instant) {
    return new TimeRange(from, before == null || before.isAfter(instant) ? instant : before);
  }

  /** From the first to behind the last instant that the text may mean. */
  private static Span span(String name, String text) {
    try {
      return switch (text.length()) {
        case 4 -> span(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
        case 7 ->
            span(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1));
        case 10 -> span(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
        default -> {
          var from = instant(text.replace(' ', '+'));
          yield new Span(from, from.plus(precision(text)));
        }
      };
    } catch (DateTimeException e) {
      throw Problem.badRequest("SEARCH_VALUE_INVALID", "This is no date and no time of FHIR.")
          .at("query/" + name);
    }
  }

  private static Span span(LocalDate first, LocalDate next) {
    return new Span(
        first.atStartOfDay(WallTime.HELSINKI).toInstant(),
        next.atStartOfDay(WallTime.HELSINKI).toInstant());
  }

  /** What was not written may be anything: a whole minute, a second, or a part of one. */
  private static Duration precision(String text) {
    var time = TIME.matcher(text);
    if (!time.find() || time.group(1) == null) {
      return Duration.ofMinutes(1);
    }
    int digits = time.group(2) == null ? 0 : time.group(2).length();
    return Duration.ofNanos(Math.powExact(10L, Math.max(0, 9 - digits)));
  }

  private static Instant instant(String text) {
    boolean offset =
        text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > "yyyy-MM-".length();
    return offset
        ? OffsetDateTime.parse(text).toInstant()
        : WallTime.resolve(LocalDateTime.parse(text), WallTime.HELSINKI, null);
  }

  private record Span(Instant from, Instant before) {}
}
