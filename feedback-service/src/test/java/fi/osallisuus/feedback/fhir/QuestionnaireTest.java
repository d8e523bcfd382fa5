package fi.osallisuus.feedback.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.InstrumentStatus;
import fi.osallisuus.kit.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruments go out as FHIR that HL7's validator accepts, and come back as they were. */
class QuestionnaireTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static FhirValidator validator;

  @BeforeAll
  static void validator() {
    var r4 = FhirContext.forR4();
    validator = r4.newValidator();
    validator.registerValidatorModule(
        new FhirInstanceValidator(
            new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PEER_RECEPTION_CLIENT",
        "EXPERT_EXPERIENCE",
        "CHANNEL_WISH",
        "COORDINATOR_AWARENESS",
        "EVENT_SHORT",
        "X3D10",
        "EUROHIS8"
      })
  void nothingIsLostOnTheWayOutAndBack(String key) throws IOException {
    var definition = shipped(key);

    var questionnaire = QuestionnaireWriter.write(definition, InstrumentStatus.PUBLISHED);

    assertValid(questionnaire.toString());
    assertThat(QuestionnaireReader.read(questionnaire)).isEqualTo(definition);
  }

  @Test
  void answersAreValidAndSayNothingOfTheirGivers() throws IOException {
    var answers = JSON.readTree("{\"CHANNELS\":[\"SMS\",\"QR\"],\"INFLUENCE\":[\"EVENTS\"]}");

    String bundle =
        new String(
            ResponseBundle.of(shipped("CHANNEL_WISH"), List.of(answers, answers)),
            StandardCharsets.UTF_8);

    assertValid(bundle);
    assertThat(
            JSON.readTree(bundle).at("/entry/0/resource/item/0/item/0/answer/1/valueCoding/code"))
        .hasToString("\"QR\"");
    assertThat(bundle).doesNotContain("\"id\"", "authored", "subject", "\"source\"");
  }

  @Test
  void aForeignQuestionnaireBecomesADraftOnPages() throws IOException {
    var foreign =
        JSON.readTree(
            """
            {"resourceType":"Questionnaire","language":"sv","name":"Demo-1","version":"2","title":"Enkät","status":"active",
             "item":[{"linkId":"1.1","type":"choice","text":"Hur mår du?","answerOption":[
                        {"valueCoding":{"code":"ok","display":"Bra"}},{"valueString":"Dåligt"}]},
                     {"linkId":"1.2","type":"text","text":"Varför?",
                      "enableWhen":[{"question":"1.1","operator":"=","answerCoding":{"code":"ok"}}]}]}
            """);

    Definition draft = QuestionnaireReader.read(foreign);

    assertThat(draft.key()).isEqualTo("DEMO_1");
    assertThat(draft.version()).isEqualTo("1.0.0");
    assertThat(draft.pages()).hasSize(1);
    assertThat(draft.questions().map(q -> q.linkId())).containsExactly("Q1_1", "Q1_2");
    assertThat(draft.question("Q1_1").orElseThrow().options())
        .extracting(o -> o.code())
        .containsExactly("OK", "D_LIGT");
    assertThat(draft.question("Q1_2").orElseThrow().conditions().getFirst().question())
        .isEqualTo("Q1_1");
    assertThat(draft.question("Q1_1").orElseThrow().text().sv()).isEqualTo("Hur mår du?");
  }

  @Test
  void whatHasNoWordHereIsRefusedWithItsPlace() throws IOException {
    var foreign =
        JSON.readTree(
            """
            {"resourceType":"Questionnaire","title":"T","item":[
              {"linkId":"a","type":"quantity","text":"x"},
              {"linkId":"g","type":"group","text":"x","item":[{"linkId":"h","type":"group","text":"y"}]}]}
            """);

    assertThatThrownBy(() -> QuestionnaireReader.read(foreign))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(e -> e.pointer())
                    .containsExactly("/item/0/type", "/item/1/item/0/type"));
    assertThatThrownBy(
            () -> QuestionnaireReader.read(JSON.readTree("{\"resourceType\":\"Patient\"}")))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("FHIR_NOT_A_QUESTIONNAIRE"));
  }

  private static void assertValid(String resource) {
    var faults =
        validator.validateWithResult(resource).getMessages().stream()
            .filter(m -> m.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
            .map(m -> m.getLocationString() + ": " + m.getMessage())
            .toList();
    assertThat(faults).as(resource).isEmpty();
  }

  private static Definition shipped(String key) throws IOException {
    try (var in =
        Objects.requireNonNull(
            QuestionnaireTest.class.getResourceAsStream("/instruments/" + key + ".json"))) {
      JsonNode tree = JSON.readTree(in);
      return JSON.convertValue(tree, Definition.class);
    }
  }
}
