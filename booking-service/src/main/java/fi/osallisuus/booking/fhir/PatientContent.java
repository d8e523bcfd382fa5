package fi.osallisuus.booking.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.kit.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whatever would tell who a client is or why they come: no client data arises here (S0-25).
 * A client may be named by an opaque identifier, which is not kept either.
 */
final class PatientContent {
  private static final Set<String> OURS =
      Set.of("PractitionerRole", "Practitioner", "Location", "HealthcareService", "Device");

  /** The national identity code, and the codes given in its stead. */
  private static final String IDENTITY_CODES = "urn:oid:1.2.246.21";

  static final Pattern OPAQUE = Pattern.compile("[0-9A-Za-z._:/-]{1,64}");

  private PatientContent() {}

  static void refuse(AppointmentBody body) {
    var telling = new LinkedHashMap<String, @Nullable JsonNode>();
    telling.put("contained", body.contained());
    telling.put("text", body.text());
    telling.put("reasonCode", body.reasonCode());
    telling.put("reasonReference", body.reasonReference());
    telling.put("description", body.description());
    telling.put("supportingInformation", body.supportingInformation());
    telling.put("comment", body.comment());
    telling.put("patientInstruction", body.patientInstruction());
    telling.forEach(
        (name, value) -> {
          if (value != null && !value.isNull()) {
            throw refused("/" + name);
          }
        });
    var participants =
        body.participant() == null ? List.<AppointmentBody.Participant>of() : body.participant();
    for (int i = 0; i < participants.size(); i++) {
      var actor = participants.get(i).actor();
      if (actor != null) {
        check(actor, "/participant/" + i + "/actor");
      }
    }
  }

  static boolean isOurs(Reference actor) {
    var reference = actor.reference();
    return reference != null && OURS.contains(type(reference));
  }

  private static void check(Reference actor, String pointer) {
    if (isOurs(actor)) {
      return;
    }
    var identifier = actor.identifier();
    boolean named = actor.reference() != null || actor.display() != null;
    boolean opaque =
        identifier != null
            && identifier.value() != null
            && OPAQUE.matcher(identifier.value()).matches()
            && !String.valueOf(identifier.system()).startsWith(IDENTITY_CODES);
    if (named || !opaque) {
      throw refused(pointer);
    }
  }

  private static String type(String reference) {
    var parts = reference.split("/", -1);
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  static Problem refused(String pointer) {
    return Problem.unprocessable(
            "PATIENT_DATA_REJECTED",
            "Nothing about a client is taken here: no person, no reason, no text. A client may be an"
                + " opaque identifier, or left out.")
        .at(pointer);
  }
}
