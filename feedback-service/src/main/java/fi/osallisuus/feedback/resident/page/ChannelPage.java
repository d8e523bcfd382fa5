package fi.osallisuus.feedback.resident.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form, blank or filled in.
 *
 * @param faults by field, in words
 */
record ChannelPage(
    String county,
    String title,
    @Nullable String welcome,
    List<Choice> themes,
    List<Choice> municipalities,
    List<Choice> units,
    String stamp,
    String text,
    boolean reply,
    String email,
    String phone,
    Map<String, String> faults,
    List<LanguageChoice> languages) {

  @Nullable String fault(String field) {
    return faults.get(field);
  }
}
