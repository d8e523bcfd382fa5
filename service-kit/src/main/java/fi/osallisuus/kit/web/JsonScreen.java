package fi.osallisuus.kit.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.screening.Gate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Walks a JSON body token by token: it must be sound, harmless in size, and free of what is
 * screened.
 */
final class JsonScreen {
  /** Documents of this suite nest five deep; the rest is room. */
  private static final int MAX_DEPTH = 32;

  /** Longer than any number of ours; what is above only keeps a processor busy. */
  private static final int MAX_NUMBER_LENGTH = 40;

  private static final int MAX_NAME_LENGTH = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxNameLength(MAX_NAME_LENGTH)
                  .build())
          // A repeated property is read by one program as its first value, by another as its last.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // Names of strangers must not pile up in the shared symbol table.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private JsonScreen() {}

  static void check(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      if (parser.nextToken() == null) {
        throw Problem.badRequest("BODY_MISSING", "This operation needs a body.").at("");
      }
      do {
        check(parser, parser.currentToken());
      } while (isInside(parser) && parser.nextToken() != null);
      if (parser.nextToken() != null) {
        throw JsonFaults.malformed(); // A second document after the first.
      }
    } catch (IOException e) {
      throw JsonFaults.explain(e);
    }
  }

  /** Only for what must not come in at all, also in escapes; pointed at by its line. */
  static void checkLines(String text) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      try {
        check(lines[i].getBytes(StandardCharsets.UTF_8));
      } catch (Problem refused) {
        if (refused.status() == 422) {
          throw Problem.unprocessable(refused.code(), String.valueOf(refused.getMessage()))
              .at("line/" + (i + 1));
        }
      }
    }
  }

  private static boolean isInside(JsonParser parser) {
    return !parser.getParsingContext().inRoot();
  }

  private static void check(JsonParser parser, JsonToken token) throws IOException {
    switch (token) {
      // The name itself may be the finding, so the pointer stops at its object.
      case FIELD_NAME -> Gate.check(parser.currentName(), parent(parser));
      case VALUE_STRING -> Gate.check(parser.getText(), pointer(parser));
      case VALUE_NUMBER_FLOAT -> checkExponent(parser);
      default -> {}
    }
  }

  /** 1e999999999 is short to write and fills the memory when it becomes a decimal. */
  private static void checkExponent(JsonParser parser) throws IOException {
    if (!Double.isFinite(parser.getDoubleValue()) || tiny(parser)) {
      throw Problem.badRequest("VALUE_OUT_OF_RANGE", "A number is beyond what can be stored.")
          .at(pointer(parser));
    }
  }

  private static boolean tiny(JsonParser parser) throws IOException {
    String text = parser.getText();
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    return e >= 0 && text.length() - e > 4;
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  private static String parent(JsonParser parser) {
    var parent = parser.getParsingContext().getParent();
    return parent == null ? "" : parent.pathAsPointer().toString();
  }
}
