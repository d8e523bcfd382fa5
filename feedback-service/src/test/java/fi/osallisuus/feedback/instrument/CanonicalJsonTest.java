package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void membersAreSortedByUtf16AndBlanksAreGone() throws Exception {
    // The sorting example of RFC 8785, 3.2.3.
    var node =
        json.readTree(
            """
            {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
             "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
             "\\u00f6": "Latin Small Letter O With Diaeresis"}
            """);

    assertThat(CanonicalJson.of(node))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void textIsEscapedAsTheRfcSays() throws Exception {
    var node =
        json.readTree("{\"s\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}");

    assertThat(CanonicalJson.of(node))
        .isEqualTo("{\"s\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void theOrderOfMembersDoesNotChangeTheHashButTheOrderOfItemsDoes() throws Exception {
    assertThat(CanonicalJson.sha256(json.readTree("{\"a\":1,\"b\":[true,null]}")))
        .isEqualTo(CanonicalJson.sha256(json.readTree("{ \"b\": [true, null], \"a\": 1 }")))
        .isNotEqualTo(CanonicalJson.sha256(json.readTree("{\"a\":1,\"b\":[null,true]}")));
  }

  /** Vectors of RFC 8785, appendix B, and the numbers that definitions hold. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "5, 5",
    "2.50, 2.5",
    "-0.0001, -0.0001",
    "123456789.1234, 123456789.1234",
    "1E30, 1e+30",
    "333333333.33333329, 333333333.3333333",
    "4.50, 4.5",
    "2e-3, 0.002",
    "0.000000000000000000000000001, 1e-27",
    "-1e21, -1e+21",
    "1e20, 100000000000000000000"
  })
  void numbersAreWrittenAsEcmaScriptWritesThem(String number, String canonical) throws Exception {
    assertThat(CanonicalJson.of(new ObjectMapper().readTree(number))).isEqualTo(canonical);
  }
}
