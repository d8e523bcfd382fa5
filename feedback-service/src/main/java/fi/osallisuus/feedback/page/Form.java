package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Item;
import fi.osallisuus.feedback.instrument.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as the browser sent them; of a field that came twice, the first. */
final class Form {
  /** Longer than any legal text: a browser that keeps to maxlength never sends it. */
  private static final int LONGEST = 4000;

  private final Map<String, String> fields;

  Form(Map<String, String> fields) {
    this.fields = fields;
  }

  String stamp() {
    return field("stamp");
  }

  String lang() {
    return field("lang");
  }

  /** What the respondent pressed. */
  String go() {
    return field("go");
  }

  String trap() {
    return field("website");
  }

  @Nullable String invitation() {
    String token = field("invitation");
    return token.isEmpty() ? null : token;
  }

  /** The page that was filled in; -1 is the start page. */
  int page(int pages) {
    String page = field("page");
    return page.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(page), pages) : -1;
  }

  /** The answers so far, by link id, as they were written. */
  Map<String, String> answers(List<Item> questions) {
    var answers = new HashMap<String, String>();
    for (Item question : questions) {
      String value = field(Questions.FIELD + question.linkId());
      if (!value.isEmpty()) {
        // What is too long is cut where it stays too long, and is no burden to send back.
        int longest = question.type() == ItemType.TEXT ? LONGEST : 60;
        answers.put(question.linkId(), value.substring(0, Math.min(value.length(), longest)));
      }
    }
    return answers;
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
