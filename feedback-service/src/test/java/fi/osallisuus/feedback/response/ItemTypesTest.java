package fi.osallisuus.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.response.Fault.Kind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each type of item takes its answer, from a program and from a form. */
class ItemTypesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "\"text\":{\"fi\":\"a\",\"sv\":\"b\",\"en\":\"c\"}";

  private static final Definition DEFINITION =
      read(
          """
          {"key":"ALL_TYPES","version":"1.0.0","audiences":["CLIENT"],"notTreatmentNotice":false,
           "title":{"fi":"a","sv":"b","en":"c"},
           "scales":{"FIVE":{"min":1,"max":5,"labels":[]}},
           "item":[{"linkId":"P1","type":"group",TEXT,"item":[
            {"linkId":"SAY","type":"display",TEXT},
            {"linkId":"AGAIN","type":"boolean",TEXT},
            {"linkId":"MOOD","type":"faces","scale":"FIVE",TEXT},
            {"linkId":"WAYS","type":"multi","maxChoices":2,TEXT,"answerOption":[
              {"code":"SMS",TEXT},{"code":"QR",TEXT},{"code":"PAPER",TEXT},{"code":"NONE","exclusive":true,TEXT}]},
            {"linkId":"ORDER","type":"ranking",TEXT,"answerOption":[{"code":"A",TEXT},{"code":"B",TEXT},{"code":"C",TEXT}]},
            {"linkId":"TIMES","type":"integer","min":0,"max":50,TEXT},
            {"linkId":"HOURS","type":"decimal","min":0,"max":24,TEXT},
            {"linkId":"DAY","type":"date",TEXT},
            {"linkId":"PLACE","type":"string","maxLength":10,TEXT},
            {"linkId":"OK","type":"consent","required":true,TEXT}]}]}
          """
              .replace("TEXT", TEXT));

  @Test
  void everyTypeIsTakenAsAProgramSendsIt() {
    var sheet =
        strict(
            """
            {"AGAIN":false,"MOOD":5,"WAYS":["QR","SMS"],"ORDER":["C","A"],"TIMES":3,"HOURS":1.25,
             "DAY":"2026-03-30","PLACE":" Vaasa ","OK":true}
            """);

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.figures())
        .hasToString(
            "{AGAIN=false, MOOD=5, WAYS=[\"SMS\",\"QR\"], ORDER=[\"C\",\"A\"], TIMES=3, HOURS=1.25,"
                + " DAY=\"2026-03\", OK=true}");
    assertThat(sheet.texts()).isEqualTo(Map.of("PLACE", "Vaasa"));
  }

  @Test
  void theSameComesFromAForm() {
    var sheet =
        AnswerSheet.form(
            DEFINITION,
            Map.of(
                "AGAIN", "false",
                "MOOD", "5",
                "WAYS", "QR SMS",
                "ORDER", "C  A ",
                "TIMES", " 3",
                "HOURS", "1,25",
                "DAY", "2026-03-30",
                "PLACE", "Vaasa",
                "OK", "true"),
            0);

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.figures())
        .hasToString(
            "{AGAIN=false, MOOD=5, WAYS=[\"SMS\",\"QR\"], ORDER=[\"C\",\"A\"], TIMES=3, HOURS=1.25,"
                + " DAY=\"2026-03\", OK=true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGAIN | \"true\"          | INVALID",
        "MOOD  | 6                 | INVALID",
        "WAYS  | \"SMS\"           | INVALID",
        "WAYS  | [\"SMS\",\"FAX\"] | INVALID",
        "WAYS  | [\"SMS\",\"SMS\"] | NAMED_TWICE",
        "WAYS  | [\"NONE\",\"QR\"] | NOT_ALONE",
        "WAYS  | [\"SMS\",\"QR\",\"PAPER\"] | TOO_MANY",
        "ORDER | [\"A\",\"A\"]     | NAMED_TWICE",
        "TIMES | 51                | OUT_OF_RANGE",
        "TIMES | -1                | OUT_OF_RANGE",
        "TIMES | 2.5               | INVALID",
        "HOURS | 24.0001           | OUT_OF_RANGE",
        "HOURS | 1.23456           | INVALID",
        "DAY   | \"2026-02-30\"    | INVALID",
        "DAY   | \"1026-02-03\"    | INVALID",
        "PLACE | \"Kauas ja pois\" | TOO_LONG",
        "PLACE | \"131052-308T\"   | TOO_LONG",
        "SAY   | \"x\"             | UNKNOWN_ITEM"
      })
  void whatDoesNotFitIsNamed(String linkId, String value, Kind kind) {
    var sheet = strict("{\"OK\":true,\"%s\":%s}".formatted(linkId, value));

    assertThat(sheet.faults()).containsExactly(new Fault(linkId, kind));
  }

  @Test
  void aRequiredConsentMustBeTicked() {
    assertThat(strict("{\"MOOD\":3,\"OK\":false}").faults())
        .containsExactly(new Fault("OK", Kind.REQUIRED));
    assertThat(strict("{\"MOOD\":3}").faults()).containsExactly(new Fault("OK", Kind.REQUIRED));
  }

  @Test
  void anEmptyListIsNoAnswer() {
    var sheet = strict("{\"OK\":true,\"WAYS\":[],\"ORDER\":[]}");

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.figures()).hasToString("{OK=true}");
  }

  private static AnswerSheet strict(String answers) {
    Map<String, JsonNode> given = new HashMap<>();
    tree(answers).properties().forEach(e -> given.put(e.getKey(), e.getValue()));
    return AnswerSheet.strict(DEFINITION, given);
  }

  private static Definition read(String json) {
    return JSON.convertValue(tree(json), Definition.class);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
