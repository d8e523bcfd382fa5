package fi.osallisuus.analytics.fact;

import static fi.osallisuus.analytics.fact.Write.silent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is kept of a response: whole numbers and codes of choices; nothing else may stay here. */
final class ResponseWrites {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

  private ResponseWrites() {}

  static Write of(Told.Response r) {
    var thursday = Week.thursday(r.week());
    return silent(
            Upserts.RESPONSE,
            r.responseId(),
            r.collectionId(),
            r.instrument(),
            r.unitId(),
            thursday,
            r.channel(),
            Writes.orNotGiven(r.respondentRole()),
            scores(r),
            choices(r))
        .touching(new Touched(r.unitId(), thursday.minusDays(3), thursday.plusDays(3)));
  }

  private static String scores(Told.Response response) {
    var kept = JsonNodeFactory.instance.objectNode();
    answers(response)
        .filter(answer -> answer.getValue().isInt())
        .forEach(answer -> kept.put(answer.getKey(), answer.getValue().intValue()));
    return kept.toString();
  }

  /** Every chosen code of an item; a yes or no is a choice of two. */
  private static String choices(Told.Response response) {
    var kept = JsonNodeFactory.instance.objectNode();
    answers(response)
        .forEach(
            answer -> {
              var codes = codes(answer.getValue());
              if (!codes.isEmpty()) {
                kept.set(answer.getKey(), codes);
              }
            });
    return kept.toString();
  }

  private static ArrayNode codes(JsonNode answer) {
    var codes = JsonNodeFactory.instance.arrayNode();
    if (answer.isBoolean()) {
      return codes.add(answer.booleanValue() ? "YES" : "NO");
    }
    var given =
        answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
    given
        .filter(one -> one.isTextual() && CODE.matcher(one.textValue()).matches())
        .map(JsonNode::textValue)
        .distinct()
        .sorted()
        .forEach(codes::add);
    return codes;
  }

  private static Stream<Map.Entry<String, JsonNode>> answers(Told.Response response) {
    return response.answers().entrySet().stream().sorted(Map.Entry.comparingByKey());
  }
}
