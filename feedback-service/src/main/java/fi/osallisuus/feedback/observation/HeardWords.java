package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.screening.FoundKind;
import fi.osallisuus.feedback.screening.TextScreening;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What patients and relatives have told is written down only with their consent, and so that nobody
 * can be recognised (S2-11); what tells of danger goes to the ward at once (S2-14). The screen only
 * points; the author has the last word.
 */
@ApplicationScoped
class HeardWords {
  private final TextScreening screening;

  HeardWords(TextScreening screening) {
    this.screening = screening;
  }

  void check(WriteObservation written, String language) {
    requireConsent(written);
    if (written.isChecked()) {
      return;
    }
    var found = screening.screen(written.text(), language).kinds();
    var telling = only(found, HeardWords::pointsAtSomebody);
    if (written.heard() && !telling.isEmpty()) {
      throw Problem.unprocessable(
              "HEARD_IDENTIFIES",
              "Somebody could be recognised; take it out, or say `checked` if it is harmless.")
          .at("/text")
          .with("found", telling);
    }
    var danger = only(found, FoundKind::danger);
    if (!written.isUrgent() && !danger.isEmpty()) {
      throw Problem.unprocessable(
              "DANGER_WORDS",
              "The text speaks of danger: say `urgent`, or `checked` if nobody is in danger.")
          .at("/urgent")
          .with("found", danger);
    }
  }

  private static void requireConsent(WriteObservation written) {
    if (written.heard() && !written.consented()) {
      throw Problem.unprocessable(
              "ORAL_CONSENT_REQUIRED",
              "Pass on only what its teller has agreed to; say so by oralConsent.")
          .at("/oralConsent");
    }
    if (!written.heard() && written.consented()) {
      throw Problem.unprocessable(
              "CONSENT_NOT_EXPECTED", "Consent is asked for what was heard only.")
          .at("/oralConsent");
    }
  }

  private static boolean pointsAtSomebody(FoundKind kind) {
    return !kind.danger() && kind != FoundKind.LANGUAGE_NOT_SCREENED;
  }

  private static List<FoundKind> only(Set<FoundKind> found, Predicate<FoundKind> wanted) {
    return found.stream().filter(wanted).sorted().toList();
  }
}
