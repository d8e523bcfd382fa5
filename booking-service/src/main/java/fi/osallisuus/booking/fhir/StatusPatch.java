package fi.osallisuus.booking.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one thing that a JSON Patch changes here: the status, and why. */
record StatusPatch(String status, @Nullable CodeableConcept reason) {

  /** One step of a JSON Patch (RFC 6902). */
  record Step(String op, String path, @Nullable JsonNode value, @Nullable String from) {}

  static StatusPatch of(List<Step> steps) {
    String status = null;
    CodeableConcept reason = null;
    for (var step : steps) {
      boolean sets = step.op().equals("replace") || step.op().equals("add");
      var value = step.value();
      if (sets && value != null && step.path().equals("/status") && value.isTextual()) {
        status = value.textValue();
      } else if (sets && value != null && step.path().equals("/cancelationReason")) {
        reason = reason(value);
      } else {
        throw unsupported();
      }
    }
    if (status == null) {
      throw unsupported();
    }
    return new StatusPatch(status, reason);
  }

  /** Its codes only. */
  private static CodeableConcept reason(JsonNode value) {
    var codings = new ArrayList<Coding>();
    for (var coding : value.path("coding")) {
      codings.add(Coding.of(coding.path("system").asText(), coding.path("code").asText()));
    }
    return new CodeableConcept(codings, null);
  }

  private static Problem unsupported() {
    return Problem.unprocessable(
            "PATCH_NOT_SUPPORTED", "A patch replaces /status and may give /cancelationReason.")
        .at("/status");
  }
}
