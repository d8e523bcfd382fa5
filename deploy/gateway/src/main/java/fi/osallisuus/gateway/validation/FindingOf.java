package fi.osallisuus.gateway.validation;

import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.report.ValidationReport.MessageContext;
import fi.osallisuus.gateway.problem.Problem.Finding;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps the place and the broken rule of a validator's message and drops its words and values. */
final class FindingOf {

  private static final Pattern MISSING = Pattern.compile("required properties \\(\\[\"([^\"]+)\"");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private FindingOf() {}

  static Finding message(Message message) {
    var rule = rule(message.getKey());
    var pointer =
        message
            .getContext()
            .flatMap(MessageContext::getPointers)
            .map(MessageContext.Pointers::getInstance)
            .filter(place -> !place.equals("/")) // the whole body is "" in RFC 6901
            .orElse("");
    if (rule.equals("required")) {
      // The validator points at the object; the reader looks for the field.
      var field = MISSING.matcher(message.getMessage());
      if (field.find()) {
        pointer = pointer + "/" + field.group(1);
      }
    }
    return new Finding(pointer, CAMEL.matcher(rule).replaceAll("_").toUpperCase(Locale.ROOT));
  }

  /**
   * The word behind "schema": {@code validation.request.body.schema.format.date-time} is FORMAT.
   */
  private static String rule(String key) {
    var rule = key.substring(key.lastIndexOf("schema.") < 0 ? 0 : key.lastIndexOf("schema.") + 7);
    return rule.contains(".") ? rule.substring(0, rule.indexOf('.')) : rule;
  }
}
