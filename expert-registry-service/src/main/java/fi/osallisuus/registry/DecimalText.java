package fi.osallisuus.registry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads euros and quantities, which travel as text so that no client rounds them; a JSON number is
 * understood too.
 */
public final class DecimalText extends StdDeserializer<BigDecimal> {
  private static final long serialVersionUID = 1L;

  /** No exponents: a short text must not become a number of a million digits. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

  /** Called by Jackson. */
  public DecimalText() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
        || parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getDecimalValue();
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING
        && DECIMAL.matcher(parser.getText()).matches()) {
      return new BigDecimal(parser.getText());
    }
    return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
  }
}
