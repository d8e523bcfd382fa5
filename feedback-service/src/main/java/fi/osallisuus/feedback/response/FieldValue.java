package fi.osallisuus.feedback.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.osallisuus.feedback.instrument.Item;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field of a form as the value that a program would have sent. */
final class FieldValue {
  private static final Pattern WHOLE = Pattern.compile("[-−]?[0-9]{1,9}");

  /** People write the comma of their language. */
  private static final Pattern DECIMAL = Pattern.compile("[-−]?[0-9]{1,9}([.,][0-9]{1,4})?");

  private FieldValue() {}

  static JsonNode of(Item question, String field) {
    String written = field.strip();
    return switch (question.type()) {
      case SCALE, FACES, INTEGER ->
          WHOLE.matcher(written).matches()
              ? IntNode.valueOf(Integer.parseInt(plain(written)))
              : TextNode.valueOf(field);
      case DECIMAL ->
          DECIMAL.matcher(written).matches()
              ? DecimalNode.valueOf(new BigDecimal(plain(written)))
              : TextNode.valueOf(field);
      case BOOLEAN, CONSENT ->
          written.equals("true") || written.equals("false")
              ? BooleanNode.valueOf(written.equals("true"))
              : TextNode.valueOf(field);
      case MULTI, RANKING -> {
        var codes = JsonNodeFactory.instance.arrayNode();
        Stream.of(written.split(" +")).filter(code -> !code.isEmpty()).forEach(codes::add);
        yield codes;
      }
      case SINGLE, DATE, TEXT, STRING, GROUP, DISPLAY -> TextNode.valueOf(field);
    };
  }

  private static String plain(String number) {
    return number.replace('−', '-').replace(',', '.');
  }
}
