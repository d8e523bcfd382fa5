package fi.osallisuus.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.response.Fault.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** NPS on the first page; WHY only for 6 or less; NAME must be answered. */
  private static final Definition DEFINITION =
      read(
          """
          {"key":"TRIAL","version":"1.0.0","audiences":["CLIENT"],"notTreatmentNotice":false,
           "title":{"fi":"a","sv":"b","en":"c"},
           "scales":{"TEN":{"min":0,"max":10,"labels":[]},
                     "FIVE":{"min":1,"max":5,"cannotSay":{"fi":"a","sv":"b","en":"c"},"labels":[]}},
           "item":[
            {"linkId":"P1","type":"group","text":{"fi":"a","sv":"b","en":"c"},"item":[
              {"linkId":"NPS","type":"scale","scale":"TEN","text":{"fi":"a","sv":"b","en":"c"}},
              {"linkId":"ROLE","type":"single","semantic":"RESPONDENT_ROLE","text":{"fi":"a","sv":"b","en":"c"},
               "answerOption":[{"code":"CLIENT","text":{"fi":"a","sv":"b","en":"c"}},
                               {"code":"RELATIVE","text":{"fi":"a","sv":"b","en":"c"}}]}]},
            {"linkId":"P2","type":"group","text":{"fi":"a","sv":"b","en":"c"},"item":[
              {"linkId":"T1","type":"scale","scale":"FIVE","required":true,"text":{"fi":"a","sv":"b","en":"c"}},
              {"linkId":"WHY","type":"text","maxLength":20,"text":{"fi":"a","sv":"b","en":"c"},
               "enableWhen":[{"question":"NPS","operator":"<=","answer":6}]}]}]}
          """);

  @Test
  void figuresRoleAndTextsGoThreeWays() {
    var sheet = strict("{'NPS':6,'ROLE':'RELATIVE','T1':4,'WHY':' Too far away. '}");

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.figures()).hasToString("{NPS=6, T1=4}");
    assertThat(sheet.declaredRole()).contains("RELATIVE");
    assertThat(sheet.texts()).isEqualTo(Map.of("WHY", "Too far away."));
    assertThat(sheet.size()).isEqualTo(4);
  }

  @Test
  void cannotSayAnswersARequiredItemAndLeavesNoFigure() {
    var sheet = strict("{'NPS':9,'T1':'CANNOT_SAY'}");

    assertThat(sheet.faults()).isEmpty();
    assertThat(sheet.figures()).hasToString("{NPS=9}");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var sheet = strict("{'NPS':11,'ROLE':'HERO','HACK':1,'T1':null}");

    assertThat(sheet.faults())
        .containsExactlyInAnyOrder(
            new Fault("HACK", Kind.UNKNOWN_ITEM),
            new Fault("NPS", Kind.INVALID),
            new Fault("ROLE", Kind.INVALID),
            new Fault("T1", Kind.REQUIRED));
  }

  @Test
  void aFractionOrATextIsNoStepOfAScale() {
    assertThat(strict("{'NPS':5.5,'T1':1}").faults())
        .containsExactly(new Fault("NPS", Kind.INVALID));
    assertThat(strict("{'NPS':'5','T1':1}").faults())
        .containsExactly(new Fault("NPS", Kind.INVALID));
    assertThat(strict("{'NPS':'CANNOT_SAY','T1':1}").faults())
        .containsExactly(new Fault("NPS", Kind.INVALID));
  }

  @Test
  void aProgramIsToldThatAnItemIsNotAskedWhileAPageDropsIt() {
    var program = strict("{'NPS':7,'T1':4,'WHY':'hidden'}");
    var page = AnswerSheet.form(DEFINITION, Map.of("NPS", "7", "T1", "4", "WHY", "hidden"), 1);

    assertThat(program.faults()).containsExactly(new Fault("WHY", Kind.NOT_ASKED));
    assertThat(page.faults()).isEmpty();
    assertThat(page.texts()).isEmpty();
  }

  @Test
  void withoutTheDecidingAnswerTheConditionalItemIsNotAsked() {
    assertThat(strict("{'T1':4,'WHY':'hidden'}").faults())
        .containsExactly(new Fault("WHY", Kind.NOT_ASKED));
  }

  @Test
  void anIdentityCodeOrTooMuchTextIsRefused() {
    assertThat(strict("{'NPS':1,'T1':4,'WHY':'I am 131052-308T'}").faults())
        .containsExactly(new Fault("WHY", Kind.PERSONAL_IDENTITY_CODE));
    assertThat(strict("{'NPS':1,'T1':4,'WHY':'123456789012345678901'}").faults())
        .containsExactly(new Fault("WHY", Kind.TOO_LONG));
  }

  @Test
  void aPageIsJudgedUpToWhereTheRespondentIs() {
    assertThat(AnswerSheet.form(DEFINITION, Map.of(), 0).faults()).isEmpty();
    assertThat(AnswerSheet.form(DEFINITION, Map.of(), 1).faults())
        .containsExactly(new Fault("T1", Kind.REQUIRED));
  }

  @Test
  void nothingAtAllIsNoAnswer() {
    var sheet = AnswerSheet.form(DEFINITION, Map.of("T1", "CANNOT_SAY"), 1);

    sheet.faultIfEmpty();

    assertThat(sheet.faults()).containsExactly(new Fault("", Kind.EMPTY));
  }

  private static AnswerSheet strict(String json) {
    try {
      var given = new LinkedHashMap<String, JsonNode>();
      JSON.readTree(json.replace('\'', '"'))
          .properties()
          .forEach(e -> given.put(e.getKey(), e.getValue()));
      return AnswerSheet.strict(DEFINITION, given);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Definition read(String json) {
    try {
      return JSON.readValue(json, Definition.class);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
