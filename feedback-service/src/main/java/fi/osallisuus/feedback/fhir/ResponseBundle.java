package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Item;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Answers as a bundle of QuestionnaireResponses: no subject, no author, no time. */
public final class ResponseBundle {
  private static final JsonMapper JSON = new JsonMapper();

  private ResponseBundle() {}

  public static byte[] of(Definition definition, List<JsonNode> answers) {
    var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", "collection");
    for (JsonNode given : answers) {
      // FHIR wants every entry to have an address; a random one says nothing.
      var entry =
          bundle.withArray("/entry").addObject().put("fullUrl", "urn:uuid:" + UUID.randomUUID());
      entry.set("resource", response(definition, given));
    }
    try {
      return JSON.writeValueAsString(bundle).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode response(Definition definition, JsonNode given) {
    var out = JSON.createObjectNode().put("resourceType", "QuestionnaireResponse");
    out.put("questionnaire", QuestionnaireWriter.url(definition) + "|" + definition.version());
    out.put("status", "completed");
    for (Item page : definition.pages()) {
      var asked = page.children().stream().filter(q -> given.has(q.linkId())).toList();
      if (!asked.isEmpty()) {
        var group = out.withArray("/item").addObject().put("linkId", page.linkId());
        asked.forEach(q -> answer(definition, group, q, given.get(q.linkId())));
      }
    }
    return out;
  }

  private static void answer(
      Definition definition, ObjectNode group, Item question, JsonNode given) {
    var answers =
        group.withArray("/item").addObject().put("linkId", question.linkId()).putArray("answer");
    List<JsonNode> values = given.isArray() ? given.valueStream().toList() : List.of(given);
    for (JsonNode value : values) {
      var answer = answers.addObject();
      switch (question.type()) {
        case SCALE, FACES, INTEGER -> answer.put("valueInteger", value.intValue());
        case DECIMAL -> answer.put("valueDecimal", value.decimalValue());
        case BOOLEAN, CONSENT -> answer.put("valueBoolean", value.booleanValue());
        case DATE -> answer.put("valueDate", value.asText()); // a month is a date of FHIR
        case SINGLE, MULTI, RANKING ->
            answer
                .putObject("valueCoding")
                .put("system", Fhir.BASE + "/CodeSystem/" + definition.key())
                .put("code", value.asText());
        case TEXT, STRING, GROUP, DISPLAY ->
            throw new IllegalStateException("Texts are no part of an answer that is kept");
      }
    }
  }
}
