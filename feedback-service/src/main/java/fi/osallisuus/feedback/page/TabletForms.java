package fi.osallisuus.feedback.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a paired tablet needs to ask, in one piece: all pages in all languages, so that
 * neither the next page nor another language needs the network.
 *
 * @param messages why nothing is asked now; empty when the survey takes answers
 */
record TabletForms(
    String collection,
    String hash,
    boolean test,
    boolean closed,
    long every,
    Tablet times,
    List<Survey> surveys,
    List<Message> messages) {

  /**
   * The survey in one language.
   *
   * @param around the words of the page around it, which follow the respondent's language
   */
  record Survey(
      Map<String, String> words,
      StartPage start,
      List<Step> pages,
      Map<String, String> faults,
      Map<String, String> around) {}

  /** One page, with the conditions under which it is asked as JSON. */
  record Step(
      String heading, @Nullable String progress, String when, boolean any, List<Asked> questions) {}

  /** One question, with what the script must know of it. */
  record Asked(
      String linkId, String type, boolean required, String when, boolean any, QuestionView view) {}
}
