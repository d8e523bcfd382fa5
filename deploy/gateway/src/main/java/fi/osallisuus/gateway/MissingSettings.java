package fi.osallisuus.gateway;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MissingRequiredPropertiesException;

/** Says in one line which settings a start still needs, instead of a stack trace. */
class MissingSettings extends AbstractFailureAnalyzer<MissingRequiredPropertiesException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingRequiredPropertiesException cause) {
    return new FailureAnalysis(
        "Missing settings: " + String.join(", ", cause.getMissingRequiredProperties()),
        "Set them as environment variables; deploy/gateway/README.md says what each is.",
        cause);
  }
}
