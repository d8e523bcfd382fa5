package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prefixes of FHIR, and days as they are in Finland. */
class TimeRangeTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-29, 2026-03-28T22:00:00Z, 2026-03-29T21:00:00Z",
        "2026-10-25, 2026-10-24T21:00:00Z, 2026-10-25T22:00:00Z",
        "ge2026-03-27, 2026-03-26T22:00:00Z, -",
        "gt2026-03-27, 2026-03-27T22:00:00Z, -",
        "le2026-03-27, -, 2026-03-27T22:00:00Z",
        "lt2026-03-27, -, 2026-03-26T22:00:00Z",
        "2026-03, 2026-02-28T22:00:00Z, 2026-03-31T21:00:00Z",
        "2026, 2025-12-31T22:00:00Z, 2026-12-31T22:00:00Z",
        "ge2026-03-27T09:00:00+02:00, 2026-03-27T07:00:00Z, -",
        "ge2026-03-27T09:00:00 02:00, 2026-03-27T07:00:00Z, -",
        "ge2026-03-27T09:00:00, 2026-03-27T07:00:00Z, -",
        "le2026-03-27T07:00:00Z, -, 2026-03-27T07:00:01Z",
        "gt2026-03-27T07:00:00.250Z, 2026-03-27T07:00:00.251Z, -",
        "2026-03-27T07:00:00.5Z, 2026-03-27T07:00:00.500Z, 2026-03-27T07:00:00.600Z",
        "2026-03-27T09:00+02:00, 2026-03-27T07:00:00Z, 2026-03-27T07:01:00Z"
      })
  void aValueIsARange(String value, Instant from, Instant before) {
    assertThat(TimeRange.of("start", List.of(value))).isEqualTo(new TimeRange(from, before));
  }

  @Test
  void twoValuesAreWhatBothAllow() {
    var both = TimeRange.of("start", List.of("ge2026-03-27", "2026-03-28", "lt2026-04-01"));

    assertThat(both).isEqualTo(TimeRange.of("start", List.of("2026-03-28")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-13-01, SEARCH_VALUE_INVALID",
    "xx2026-03-01, SEARCH_VALUE_INVALID",
    "tomorrow, SEARCH_VALUE_INVALID",
    "2026-03-29T03:30:00, LOCAL_TIME_DOES_NOT_EXIST",
    "2026-10-25T03:30:00, AMBIGUOUS_LOCAL_TIME"
  })
  void aValueThatIsNoneIsRefused(String value, String code) {
    var refused =
        catchThrowableOfType(Problem.class, () -> TimeRange.of("start", Arrays.asList(value)));

    assertThat(refused.code()).isEqualTo(code);
  }
}
