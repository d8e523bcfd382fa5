package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What patients and relatives have told is written down only with their consent, and so that nobody
 * can be recognised (S2-11).
 */
@ApplicationScoped
class HeardWords {

  void check(WriteObservation written) {
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
    var found = Screening.contacts(written.text()).stream().map(Finding::kind).toList();
    if (written.heard() && !written.isChecked() && !found.isEmpty()) {
      throw Problem.unprocessable(
              "HEARD_IDENTIFIES",
              "Somebody could be recognised; take it out, or say `checked` if it is harmless.")
          .at("/text")
          .with("found", found);
    }
  }
}
