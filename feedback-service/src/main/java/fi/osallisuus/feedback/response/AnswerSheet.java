package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemType;
import fi.osallisuus.feedback.instrument.Semantic;
import fi.osallisuus.feedback.response.Fault.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has answered, held against the definition: hidden items are gone, conditions are
 * judged again here, and texts are screened.
 */
public final class AnswerSheet {
  /** Chosen instead of a number: "cannot say or does not concern me"; counts as not answered. */
  public static final String CANNOT_SAY = "CANNOT_SAY";

  private final Definition definition;
  private final Map<String, JsonNode> answers = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private AnswerSheet(Definition definition) {
    this.definition = definition;
  }

  /**
   * Reads answers that a program has sent: every fault is told, also an answer to what is not
   * asked.
   */
  public static AnswerSheet strict(Definition definition, Map<String, JsonNode> given) {
    var sheet = new AnswerSheet(definition);
    given.keySet().stream()
        .filter(linkId -> definition.question(linkId).isEmpty())
        .forEach(linkId -> sheet.fault(linkId, Kind.UNKNOWN_ITEM));
    sheet.read(given, definition.pages(), true);
    sheet.faultIfEmpty();
    return sheet;
  }

  /** Reads the fields of a form up to a page; what has become hidden is dropped without a word. */
  public static AnswerSheet form(Definition definition, Map<String, String> fields, int upToPage) {
    var given = new HashMap<String, JsonNode>();
    definition
        .questions()
        .forEach(q -> given.put(q.linkId(), FieldValue.of(q, fields.getOrDefault(q.linkId(), ""))));
    var sheet = new AnswerSheet(definition);
    sheet.read(given, definition.pages().subList(0, upToPage + 1), false);
    return sheet;
  }

  private void read(Map<String, JsonNode> given, List<Item> pages, boolean strict) {
    for (Item page : pages) {
      // Conditions look back to earlier pages, so a page is judged as a whole before it is read.
      boolean pageAsked = page.enabled(answers);
      var asked =
          pageAsked
              ? page.children().stream().filter(q -> q.asks() && q.enabled(answers)).toList()
              : List.<Item>of();
      for (Item question : page.children().stream().filter(Item::asks).toList()) {
        JsonNode value = given.getOrDefault(question.linkId(), NullNode.instance);
        if (asked.contains(question)) {
          read(question, value);
        } else if (strict && isGiven(value)) {
          fault(question.linkId(), Kind.NOT_ASKED);
        }
      }
    }
  }

  private void read(Item question, JsonNode value) {
    switch (Reading.of(definition, question, value)) {
      case Reading.Nothing() -> {
        if (question.mandatory()) {
          fault(question.linkId(), Kind.REQUIRED);
        }
      }
      case Reading.CannotSay() -> {
        // An answer that leaves no figure.
      }
      case Reading.Figure(JsonNode figure) -> answers.put(question.linkId(), figure);
      case Reading.Words(String text) -> texts.put(question.linkId(), text);
      case Reading.Refused(Kind kind) -> fault(question.linkId(), kind);
    }
  }

  private static boolean isGiven(JsonNode value) {
    return !value.isNull()
        && !(value.isTextual() && value.textValue().isBlank())
        && !(value.isArray() && value.isEmpty());
  }

  private void fault(String linkId, Kind kind) {
    faults.add(new Fault(linkId, kind));
  }

  /** An empty sheet says nothing, and counting it would only thin the figures. */
  public void faultIfEmpty() {
    if (faults.isEmpty() && size() == 0) {
      faults.add(new Fault("", Kind.EMPTY));
    }
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** How many items have an answer. */
  public int size() {
    return answers.size() + texts.size();
  }

  /** The answers that conditions are judged by. */
  public Map<String, JsonNode> answers() {
    return Map.copyOf(answers);
  }

  /** What becomes figures: all answers but the texts and the role, and of a day its month. */
  Map<String, JsonNode> figures() {
    var figures = new LinkedHashMap<>(answers);
    definition
        .questions()
        .filter(q -> q.type() == ItemType.DATE)
        .forEach(q -> figures.computeIfPresent(q.linkId(), (linkId, day) -> month(day)));
    definition
        .questions()
        .filter(q -> q.semantic() == Semantic.RESPONDENT_ROLE)
        .forEach(q -> figures.remove(q.linkId()));
    return figures;
  }

  /** A day could be held against a calendar of visits; a month holds thirty. */
  private static JsonNode month(JsonNode day) {
    return TextNode.valueOf(day.textValue().substring(0, 7));
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The role that the respondent declared, if the instrument asks and the respondent told. */
  Optional<String> declaredRole() {
    return definition
        .questions()
        .filter(q -> q.semantic() == Semantic.RESPONDENT_ROLE)
        .flatMap(q -> Optional.ofNullable(answers.get(q.linkId())).stream())
        .map(JsonNode::textValue)
        .findFirst();
  }
}
