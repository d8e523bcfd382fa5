package fi.osallisuus.feedback.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question as the form shows it. */
record QuestionView(
    String id,
    String name,
    boolean text,
    String label,
    @Nullable String help,
    @Nullable String fault,
    @Nullable Ends ends,
    List<ChoiceView> choices,
    String value,
    int maxLength,
    @Nullable String limit) {

  /** The words at both ends of a scale whose steps are numbers. */
  record Ends(String low, String high) {}

  /**
   * One radio button.
   *
   * @param wide takes a row of its own among numbers
   */
  record ChoiceView(String id, String value, String label, boolean checked, boolean wide) {}

  /** Where a fault's link leads: the first thing of the question that takes the focus. */
  String target() {
    return choices.isEmpty() ? id : choices.getFirst().id();
  }
}
