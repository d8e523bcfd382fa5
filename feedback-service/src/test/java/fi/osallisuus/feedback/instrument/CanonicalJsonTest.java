package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

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

  @Test
  void fractionsHaveNoPlaceInADefinition() throws Exception {
    var node = json.readTree("[1.5]");

    assertThatThrownBy(() -> CanonicalJson.of(node)).isInstanceOf(IllegalArgumentException.class);
  }
}
