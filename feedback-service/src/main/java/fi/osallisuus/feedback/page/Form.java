package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.instrument.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as the browser sent them. Boxes and places of one question come under one
 * name: they are joined by blanks. Of any other field that came twice, the first counts.
 */
final class Form {
  /** Longer than any legal text: a browser that keeps to maxlength never sends it. */
  private static final int LONGEST = 4000;

  /** A code of 60 characters and the space before the next one. */
  private static final int LONGEST_CODE = 61;

  private final Map<String, String> fields;

  Form(Map<String, String> fields) {
    this.fields = fields;
  }

  static Form of(Map<String, List<String>> sent) {
    var fields = new HashMap<String, String>();
    sent.forEach(
        (name, values) ->
            fields.put(
                name,
                name.startsWith(Questions.FIELD) ? String.join(" ", values) : values.getFirst()));
    return new Form(fields);
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
        answers.put(
            question.linkId(), value.substring(0, Math.min(value.length(), longest(question))));
      }
    }
    return answers;
  }

  private static int longest(Item question) {
    if (question.type().worded()) {
      return LONGEST;
    }
    return LONGEST_CODE * Math.max(1, question.options().size());
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
