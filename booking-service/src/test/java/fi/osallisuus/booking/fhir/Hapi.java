package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import io.restassured.response.Response;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** FHIR as others read it: HL7's own validator and a client, without the network. */
final class Hapi {
  static final FhirContext R4 = FhirContext.forR4();
  private static final FhirValidator VALIDATOR = validator();

  private Hapi() {}

  /** The answer, once the validator has nothing against it but matters of taste. */
  static Response valid(Response answer) {
    assertThat(answer.contentType()).startsWith("application/fhir+json");
    valid(answer.asString());
    return answer;
  }

  static void valid(String resource) {
    var faults =
        VALIDATOR.validateWithResult(resource).getMessages().stream()
            .filter(m -> m.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
            .map(m -> m.getLocationString() + ": " + m.getMessage())
            .toList();
    assertThat(faults).as(resource).isEmpty();
  }

  private static FhirValidator validator() {
    var support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(R4),
            new CommonCodeSystemsTerminologyService(R4),
            new InMemoryTerminologyServerValidationSupport(R4));
    var validator = R4.newValidator();
    validator.registerValidatorModule(new FhirInstanceValidator(support));
    return validator;
  }
}
