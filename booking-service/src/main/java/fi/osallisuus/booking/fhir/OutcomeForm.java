package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.fhir.r4.CodeableConcept;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.OperationOutcome;
import fi.osallisuus.booking.fhir.r4.OperationOutcome.Issue;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.ProblemForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells problems as an OperationOutcome: one issue for each fault, with the suite's own codes. */
@ApplicationScoped
class OutcomeForm implements ProblemForm {
  private static final String PROBLEM = "urn:osallisuus:problem";

  /** The code that clients of GP Connect look for when a slot has gone to somebody else. */
  private static final Coding DUPLICATE =
      new Coding(
          "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
          "DUPLICATE_REJECTED",
          "Duplicate Rejected");

  @Override
  public boolean speaks(String path) {
    return path != null && (path.equals(Fhir.PATH) || path.startsWith(Fhir.PATH + "/"));
  }

  @Override
  public String mediaType() {
    return Fhir.JSON;
  }

  @Override
  public Object body(Map<String, Object> problem) {
    var code = String.valueOf(problem.get("code"));
    int status = problem.get("status") instanceof Integer known ? known : 500;
    var alternatives = alternatives(problem.get("alternatives"));
    var details = new CodeableConcept(codings(code), String.valueOf(problem.get("title")));
    var issues =
        errors(problem.get("errors")).stream()
            .map(error -> issue(problem, status, details, alternatives, error))
            .toList();
    return OperationOutcome.of(
        issues.isEmpty() ? List.of(issue(problem, status, details, alternatives, null)) : issues);
  }

  private static Issue issue(
      Map<String, Object> problem,
      int status,
      CodeableConcept details,
      List<Extension> alternatives,
      @Nullable FieldError error) {
    var said = error == null ? String.valueOf(problem.get("detail")) : error.message();
    var instead =
        alternatives.stream()
            .map(
                a -> a.valueReference() == null ? "" : String.valueOf(a.valueReference().display()))
            .collect(Collectors.joining(", "));
    var place = Place.of(error);
    return new Issue(
        alternatives,
        status >= 500 ? "fatal" : "error",
        issueType(status, String.valueOf(problem.get("code"))),
        details,
        said
            + (instead.isEmpty() ? "" : " Free instead: " + instead + ".")
            + " Trace "
            + problem.get("traceId"),
        place.location(),
        place.expression());
  }

  private static List<Coding> codings(String code) {
    var own = Coding.of(PROBLEM, code);
    return code.equals("SLOT_UNAVAILABLE") ? List.of(own, DUPLICATE) : List.of(own);
  }

  /** What is free instead, as slots that can be booked by their name. */
  private static List<Extension> alternatives(@Nullable Object slots) {
    return slots instanceof List<?> list
        ? list.stream()
            .filter(FreeSlot.class::isInstance)
            .map(FreeSlot.class::cast)
            .map(OutcomeForm::alternative)
            .toList()
        : List.of();
  }

  private static Extension alternative(FreeSlot slot) {
    int minutes = (int) Duration.between(slot.start(), slot.end()).toMinutes();
    var name = new SlotId(slot.receptionId(), slot.start().toInstant(), minutes).print();
    return Extension.reference(
        Fhir.ALTERNATIVE, Reference.to("Slot", name).called(Fhir.time(slot.start())));
  }

  private static List<FieldError> errors(@Nullable Object errors) {
    return errors instanceof List<?> list
        ? list.stream().filter(FieldError.class::isInstance).map(FieldError.class::cast).toList()
        : List.of();
  }

  private static String issueType(int status, String code) {
    return switch (status) {
      case 400 -> code.equals("VALIDATION") || code.contains("INVALID") ? "invalid" : "structure";
      case 401 -> "login";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405, 406, 415 -> "not-supported";
      case 409, 412 -> "conflict";
      case 413 -> "too-long";
      case 428 -> "required";
      case 429 -> "throttled";
      case 503 -> "transient";
      default -> status >= 500 ? "exception" : "business-rule";
    };
  }
}
