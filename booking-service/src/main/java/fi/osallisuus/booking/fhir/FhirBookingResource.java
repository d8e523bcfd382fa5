package fi.osallisuus.booking.fhir;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.fhir.AppointmentSearch.Found;
import fi.osallisuus.booking.fhir.r4.AppointmentBody;
import fi.osallisuus.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Booking, moving and cancelling in FHIR, in plain REST. */
@Path(Fhir.PATH + "/Appointment")
@Produces({Fhir.JSON, Fhir.PLAIN_JSON})
@Consumes({Fhir.JSON, Fhir.PLAIN_JSON})
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
@Tag(name = "FHIR")
class FhirBookingResource {
  private final Creation creation;
  private final AppointmentFhirDesk desk;

  FhirBookingResource(Creation creation, AppointmentFhirDesk desk) {
    this.creation = creation;
    this.desk = desk;
  }

  @POST
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
  @Operation(
      summary = "Book a slot (FHIR)",
      description =
          """
          By the slot's name, or by start and who takes part; `pending` holds it for some minutes instead. The
          extension `urn:osallisuus:fhir:not-treatment-notice` says that the client was told: without it 422
          NOT_TREATMENT_NOTICE_REQUIRED with the text. Anything about a client is 422 PATIENT_DATA_REJECTED.
          A slot that is gone is 409 SLOT_UNAVAILABLE, with slots that are free instead. With If-None-Exist
          (`identifier=system|value`) or an Idempotency-Key a repetition has no second effect; both may be left out.
          """)
  public RestResponse<Object> create(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("If-None-Exist") @Nullable String ifNoneExist,
      @NotNull AppointmentBody appointment) {
    return key == null
        ? creation.create(appointment, ifNoneExist)
        : creation.once(appointment, ifNoneExist);
  }

  @PUT
  @Path("/{appointmentId}")
  @Operation(
      summary = "Move, confirm or cancel an appointment (FHIR)",
      description =
          "The whole appointment as it should be: another slot moves it, `cancelled` cancels it (by the"
              + " client unless cancelationReason names the provider's), `booked` confirms a hold, and a"
              + " newer notice is recorded. Needs If-Match (428, 412). 422 STATUS_NOT_WRITABLE.")
  public RestResponse<Object> update(
      @RestPath String appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull AppointmentBody appointment) {
    if (!appointmentId.equals(appointment.id())) {
      throw Problem.badRequest("ID_MISMATCH", "The id in the body is that of the address.")
          .at("/id");
    }
    var id = FhirAppointmentResource.id(appointmentId);
    return answer(desk.update(id, required(ifMatch), Wish.of(appointment)));
  }

  @PATCH
  @Path("/{appointmentId}")
  @Consumes("application/json-patch+json")
  @Operation(
      summary = "Cancel an appointment, or say that nobody came (FHIR)",
      description =
          "A JSON Patch that replaces /status by cancelled or noshow, and may add /cancelationReason."
              + " Needs If-Match (428, 412). 422 PATCH_NOT_SUPPORTED for anything else.")
  public RestResponse<Object> patch(
      @RestPath String appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull List<StatusPatch.Step> patch) {
    var wish = StatusPatch.of(patch);
    var id = FhirAppointmentResource.id(appointmentId);
    return answer(desk.become(id, required(ifMatch), wish.status(), wish.reason()));
  }

  /** Of a hold too: whoever changes anything has read it. */
  private static String required(@Nullable String ifMatch) {
    var strong = Answers.strong(ifMatch);
    return strong == null ? "" : strong;
  }

  private static RestResponse<Object> answer(Found found) {
    return Answers.ok(found.resource(), found.view().version());
  }
}
