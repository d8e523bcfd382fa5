package fi.osallisuus.feedback.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question as the form shows it. */
record QuestionView(
    String id,
    String name,
    Shape shape,
    String label,
    @Nullable String help,
    @Nullable String fault,
    @Nullable Ends ends,
    List<ChoiceView> choices,
    List<RankView> ranks,
    LineView line,
    String value) {

  /** How a question is drawn. */
  enum Shape {
    /** Words alone. */
    DISPLAY,
    /** Radio buttons in a column, or numbers side by side where there are ends. */
    RADIO,
    /** Radio buttons with a face each. */
    FACES,
    /** Boxes to tick. */
    CHECKS,
    /** One box with a statement. */
    CONSENT,
    /** A list to open for each place. */
    RANKS,
    /** Several lines of text. */
    AREA,
    /** One line: words, a number or a day. */
    LINE
  }

  /** The words at the ends of a scale whose steps are numbers, and between where there are any. */
  record Ends(List<String> marks) {}

  /**
   * One radio button or box.
   *
   * @param wide takes a row of its own among numbers
   * @param mouth the curve of a face's mouth, where it has one
   */
  record ChoiceView(
      String id,
      String value,
      String label,
      boolean checked,
      boolean wide,
      @Nullable String mouth) {}

  /** One place of a ranking and what stands on it. */
  record RankView(String id, String label, List<ChoiceView> options) {}

  /** What a field of text takes. */
  record LineView(String type, String mode, int maxLength, @Nullable String limit) {}

  /** Where a fault's link leads: the first thing of the question that takes the focus. */
  String target() {
    if (!ranks.isEmpty()) {
      return ranks.getFirst().id();
    }
    return choices.isEmpty() ? id : choices.getFirst().id();
  }
}
