package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.FoundKind;
import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who decides, when, and what of the findings the person has judged.
 *
 * @param found what the screen finds in the text that is to be shown
 * @param judged kinds that the person has looked at and found harmless
 * @param readableFrom the first day on which others than the unit read it
 */
record Decision(
    Set<FoundKind> found, Set<FoundKind> judged, String by, LocalDate on, LocalDate readableFrom) {

  /** Nothing that the screen has pointed out is shown unless a person has judged it harmless. */
  void refuseUnjudged() {
    var left = new TreeSet<>(found);
    left.removeAll(judged);
    left.removeIf(FoundKind::danger); // Judged by attending to it.
    if (!left.isEmpty()) {
      throw Problem.conflict(
              "FINDINGS_UNJUDGED",
              "The text holds what has not been judged: take it out, or name it in `judged`.")
          .with("findings", left);
    }
  }
}
