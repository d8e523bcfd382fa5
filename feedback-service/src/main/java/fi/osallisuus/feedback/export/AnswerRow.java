package fi.osallisuus.feedback.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer with what is known of its circumstances; no id, no place in any order. */
record AnswerRow(
    @Nullable String week,
    @Nullable String channel,
    @Nullable String language,
    @Nullable String role,
    JsonNode answers) {

  List<@Nullable String> circumstances() {
    return Arrays.asList(week, channel, language, role);
  }
}
