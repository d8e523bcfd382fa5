package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishGatesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Definition> shipped() {
    return new Library().all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theShippedInstrumentsPass(Definition shipped) {
    assertThat(PublishGates.faults(shipped)).isEmpty();
  }

  @Test
  void aMissingLanguageIsNamedWithItsPlace() {
    var faults = faultsAfter(d -> ((ObjectNode) d.at("/item/1/item/3/text")).remove("sv"));

    assertThat(faults).containsExactly("/definition/item/1/item/3/text/sv LANGUAGE_MISSING");
  }

  @Test
  void theThirteenthItemOfAPageIsTooMuch() {
    var faults =
        faultsAfter(
            d -> {
              var page = (ArrayNode) d.at("/item/1/item");
              more(page, 13);
            });

    assertThat(faults).containsExactly("/definition/item/1/item PAGE_TOO_LONG");
  }

  @Test
  void twelveItemsOnAPageAreFine() {
    var faults =
        faultsAfter(
            d -> {
              var page = (ArrayNode) d.at("/item/1/item");
              more(page, 12);
            });

    assertThat(faults).isEmpty();
  }

  @Test
  void aConditionMayOnlyAskAboutAnEarlierPage() {
    var onSamePage = faultsAfter(d -> condition(d, "/item/1/item/1", "T1_ACCESS", "<=", "2"));
    var onLaterPage = faultsAfter(d -> condition(d, "/item/0/item/0", "T1_ACCESS", "<=", "2"));
    var onEarlierPage = faultsAfter(d -> condition(d, "/item/2/item/0", "NPS", "<=", "6"));

    assertThat(onSamePage)
        .containsExactly("/definition/item/1/item/1/enableWhen/0/question NOT_EARLIER");
    assertThat(onLaterPage)
        .containsExactly("/definition/item/0/item/0/enableWhen/0/question NOT_EARLIER");
    assertThat(onEarlierPage).isEmpty();
  }

  @Test
  void aConditionFitsTheKindOfAnswer() {
    assertThat(faultsAfter(d -> condition(d, "/item/2/item/0", "RESPONDENT_ROLE", "=", "\"HERO\"")))
        .containsExactly("/definition/item/2/item/0/enableWhen/0 CONDITION");
    assertThat(
            faultsAfter(d -> condition(d, "/item/2/item/0", "RESPONDENT_ROLE", ">", "\"CLIENT\"")))
        .containsExactly("/definition/item/2/item/0/enableWhen/0 CONDITION");
    assertThat(faultsAfter(d -> condition(d, "/item/2/item/0", "NPS", "exists", "true"))).isEmpty();
  }

  @Test
  void scalesAndChoicesMustBeAnswerable() {
    assertThat(faultsAfter(d -> ((ObjectNode) d.at("/item/0/item/1")).put("scale", "AGREE_1_5")))
        .containsExactly("/definition/item/0/item/1/scale SEMANTIC");
    assertThat(faultsAfter(d -> ((ObjectNode) d.at("/item/0/item/1")).put("scale", "STARS")))
        .containsExactly("/definition/item/0/item/1/scale UNKNOWN_SCALE");
    assertThat(faultsAfter(d -> ((ArrayNode) d.at("/item/0/item/0/answerOption")).remove(1)))
        .containsExactly("/definition/item/0/item/0/answerOption OPTIONS");
    assertThat(faultsAfter(d -> ((ObjectNode) d.at("/scales/AGREE_1_5")).put("max", 0)))
        .containsExactly("/definition/scales/AGREE_1_5 SCALE");
    assertThat(faultsAfter(d -> ((ObjectNode) d.at("/item/2/item/0")).put("maxLength", 9999)))
        .containsExactly("/definition/item/2/item/0/maxLength LENGTH");
  }

  @Test
  void theSameLinkIdTwiceIsAFault() {
    var faults = faultsAfter(d -> ((ObjectNode) d.at("/item/2/item/0")).put("linkId", "NPS"));

    assertThat(faults).containsExactly("/definition/item/2/item/0/linkId DUPLICATE");
  }

  private static void more(ArrayNode page, int upTo) {
    for (int i = page.size() + 1; i <= upTo; i++) {
      ObjectNode another = page.get(0).deepCopy();
      another.put("linkId", "OWN_" + i);
      ((ObjectNode) another.get("text")).put("fi", "Oma väite " + i);
      page.add(another);
    }
  }

  private static void condition(
      ObjectNode definition, String at, String question, String operator, String answer) {
    try {
      ((ObjectNode) definition.at(at))
          .putArray("enableWhen")
          .addObject()
          .put("question", question)
          .put("operator", operator)
          .set("answer", JSON.readTree(answer));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> faultsAfter(Consumer<ObjectNode> change) {
    ObjectNode definition =
        JSON.valueToTree(new Library().find("PEER_RECEPTION_CLIENT").orElseThrow());
    change.accept(definition);
    return PublishGates.faults(Definitions.parse(definition.toString())).stream()
        .map(f -> f.pointer() + " " + f.code())
        .toList();
  }
}
