package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * The canonical form of RFC 8785 for what a definition can hold (text, numbers, true and false), so
 * that the same definition has the same hash everywhere.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  static String of(JsonNode node) {
    var out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  static String sha256(JsonNode node) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(of(node).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, out);
      case ARRAY -> {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
          out.append(i == 0 ? "" : ",");
          write(node.get(i), out);
        }
        out.append(']');
      }
      case STRING -> writeText(node.textValue(), out);
      case NUMBER -> out.append(number(node));
      case BOOLEAN, NULL -> out.append(node.asText());
      default -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
    }
  }

  /** As ECMAScript writes a number: the fewest digits, and an exponent only when it is extreme. */
  private static String number(JsonNode node) {
    double value = node.doubleValue();
    if (value == 0 || !Double.isFinite(value)) {
      return value == 0 ? "0" : "null";
    }
    // Java's own text of a double has the fewest digits that tell it from all others.
    var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int point = shortest.precision() - shortest.scale();
    if (point > -6 && point <= 21) {
      return shortest.toPlainString();
    }
    String digits = shortest.unscaledValue().abs().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return (value < 0 ? "-" : "") + digits.charAt(0) + fraction + "e%+d".formatted(point - 1);
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    // Java compares strings by UTF-16 code units, which is the order that RFC 8785 asks for.
    var sorted = new TreeMap<String, JsonNode>();
    node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
    out.append('{');
    sorted.forEach(
        (name, value) -> {
          if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
          }
          writeText(name, out);
          out.append(':');
          write(value, out);
        });
    out.append('}');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    out.append('"');
  }
}
