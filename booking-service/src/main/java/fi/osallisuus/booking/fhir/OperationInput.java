package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.booking.fhir.r4.Coding;
import fi.osallisuus.booking.fhir.r4.Extension;
import fi.osallisuus.booking.fhir.r4.Parameters;
import fi.osallisuus.booking.fhir.r4.Parameters.Parameter;
import fi.osallisuus.booking.fhir.r4.Reference;
import fi.osallisuus.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the IHE operations are given, in the words of booking. */
record OperationInput(List<Parameter> parameters) {
  private static final Set<String> RESOURCE =
      Set.of("appointment", "appointment-resource", "appt-resource");

  private static final String REFERENCE = "appointment-reference";

  /** Parameters that may stand in for the extensions of an appointment. */
  private static final Set<String> EXTENSIONS =
      Set.of("not-treatment-notice", "client-type", "referral-source");

  static OperationInput of(Parameters body) {
    if (!"Parameters".equals(body.resourceType())) {
      throw Problem.badRequest("RESOURCE_TYPE_WRONG", "The resource here is Parameters.")
          .at("/resourceType");
    }
    return new OperationInput(body.parameter() == null ? List.of() : body.parameter());
  }

  /** A date or time of $find, as a search would have it. */
  TimeRange range() {
    var words = new ArrayList<String>();
    find("start").forEach(p -> words.add("ge" + time(p)));
    find("end").forEach(p -> words.add("le" + time(p)));
    return TimeRange.of("start", words);
  }

  /** Who and where; what $find does not know is refused. */
  Where filter() {
    var where = new Where();
    for (var parameter : parameters) {
      var name = String.valueOf(parameter.name());
      switch (name) {
        case "start", "end", "_count" -> {}
        case "practitioner", "practitioner-reference" ->
            where.and("r.expert_ids && ?", (Object) new UUID[] {id(parameter)});
        case "location", "location-reference" ->
            where.and("(r.site_id = ? or r.room_id = ?)", id(parameter), id(parameter));
        case "healthcare-service", "service-type-reference" ->
            where.and("r.service_id = ?", id(parameter));
        case "service-type", "visit-type" -> where.and("r.service_code = ?", code(parameter));
        default -> throw unknown(name);
      }
    }
    return where;
  }

  int count(int usual) {
    return find("_count")
        .map(Parameter::valueInteger)
        .filter(count -> count != null && count > 0)
        .findFirst()
        .orElse(usual);
  }

  /** The id that is meant: of an appointment, or of a slot that $find proposed. */
  @Nullable String reference() {
    return find(REFERENCE)
        .map(p -> p.valueReference() == null ? null : p.valueReference().reference())
        .map(reference -> String.valueOf(reference))
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .findFirst()
        .orElse(null);
  }

  /** The appointment as it was sent, or as the single parameters make it. */
  AppointmentBody appointment() {
    for (var parameter : parameters) {
      var name = String.valueOf(parameter.name());
      if (RESOURCE.contains(name) && parameter.resource() != null) {
        return parameter.resource();
      }
      boolean known =
          name.equals(REFERENCE) || EXTENSIONS.contains(name) || name.equals("referral");
      if (!known) {
        throw unknown(name);
      }
    }
    var slot = reference();
    boolean proposed = slot != null && SlotId.parse(slot).isPresent();
    return appointment(
        extensions(),
        proposed ? List.of(Reference.to("Slot", String.valueOf(slot))) : null,
        referral());
  }

  private List<Extension> extensions() {
    return parameters.stream()
        .filter(p -> EXTENSIONS.contains(String.valueOf(p.name())))
        .map(p -> extension(Fhir.OWN + p.name(), p))
        .toList();
  }

  private @Nullable List<Reference> referral() {
    return find("referral")
        .map(p -> new Reference(null, null, p.valueIdentifier(), null))
        .findFirst()
        .map(List::of)
        .orElse(null);
  }

  private Stream<Parameter> find(String name) {
    return parameters.stream().filter(p -> name.equals(p.name()));
  }

  private static Extension extension(String url, Parameter p) {
    var parts = p.part() == null ? List.<Parameter>of() : p.part();
    return new Extension(
        url,
        parts.stream().map(part -> extension(String.valueOf(part.name()), part)).toList(),
        p.valueCode(),
        p.valueString(),
        p.valueInteger(),
        p.valuePositiveInt(),
        p.valueBoolean(),
        p.valueDateTime() == null ? p.valueInstant() : p.valueDateTime(),
        p.valueCoding(),
        p.valueReference());
  }

  private static String time(Parameter p) {
    return Stream.of(p.valueDateTime(), p.valueInstant(), p.valueDate())
        .filter(text -> text != null)
        .findFirst()
        .orElseThrow(() -> Query.invalid(String.valueOf(p.name()), "A date or a time."));
  }

  private static UUID id(Parameter p) {
    var name = String.valueOf(p.name());
    var reference = p.valueReference() == null ? null : p.valueReference().reference();
    var text = String.valueOf(reference);
    return Query.uuid(name, text.substring(text.lastIndexOf('/') + 1));
  }

  private static String code(Parameter p) {
    var concept = p.valueCodeableConcept();
    var codings = concept == null ? Stream.<Coding>empty() : concept.codings().stream();
    return Stream.concat(
            Stream.of(p.valueCode(), p.valueCoding() == null ? null : p.valueCoding().code()),
            codings.map(Coding::code))
        .filter(code -> code != null)
        .findFirst()
        .orElseThrow(() -> Query.invalid(String.valueOf(p.name()), "A code."));
  }

  /** Whatever names a patient says so; the rest is only unknown. */
  private static Problem unknown(String name) {
    return name.startsWith("patient") || name.equals("comment") || name.startsWith("reason")
        ? PatientContent.refused("query/" + name)
        : Problem.badRequest("SEARCH_PARAMETER_UNKNOWN", "This operation has no such parameter.")
            .at("query/" + name);
  }

  private static AppointmentBody appointment(
      List<Extension> extensions,
      @Nullable List<Reference> slot,
      @Nullable List<Reference> basedOn) {
    return new AppointmentBody(
        "Appointment",
        null,
        null,
        null,
        extensions,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        slot,
        null,
        basedOn,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
