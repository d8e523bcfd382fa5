package fi.osallisuus.booking.consultation;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Where;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Consultations over HTTP. */
@Path("/api/booking/v1/consultations")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, EXPERT})
@Tag(name = "Consultations", description = "Professionals and experts ask each other")
class ConsultationResource {
  private static final String PATH = "/api/booking/v1/consultations/";

  private final ConsultationDesk desk;
  private final Consultations consultations;
  private final ResponseClock times;

  ConsultationResource(ConsultationDesk desk, Consultations consultations, ResponseClock times) {
    this.desk = desk;
    this.consultations = consultations;
    this.times = times;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask the other side",
      description =
          """
          A professional asks an expert, an expert asks the professionals of a unit, about the work and about no
          client: 422 CLIENT_DATA_PROMISE_REQUIRED without the promise, PERSONAL_IDENTITY_CODE or
          CONTACT_DATA_NOT_ALLOWED for what must not be written, EXPERT_UNKNOWN, UNIT_UNKNOWN; 403
          CONSULTATION_SIDE when the caller is not on the asking side. Texts are erased 90 days after closing.
          """)
  public RestResponse<ConsultationView> open(@Valid @NotNull OpenConsultation request) {
    var view = desk.open(request);
    return ResponseBuilder.<ConsultationView>created(URI.create(PATH + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List consultations",
      description =
          "Oldest first, by status, unit and side. An expert sees the own ones, asked and answered;"
              + " professionals those of the county.")
  public Page<ConsultationView> list(
      @RestQuery @Nullable ConsultationStatus status,
      @RestQuery @Nullable Side to,
      @RestQuery @Nullable UUID unitId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var where =
        new Where().andIf("status = ?", status).andIf("asked = ?", to).andIf("unit_id = ?", unitId);
    return Paging.page(
        consultations.page(where, TimeKey.of(cursor), size),
        size,
        Consultation::view,
        last -> new TimeKey(last.openedAt(), last.id()).cursor());
  }

  @GET
  @Path("/response-times")
  @RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER})
  @Operation(
      summary = "See how soon each side answers",
      description =
          "Of what was opened on local days from and to, both included, at most 31: how many, how many"
              + " answered, and the median and longest time in minutes of office hours.")
  public Page<ResponseTimes> responseTimes(
      @Parameter(example = "2026-03-01", required = true) @RestQuery @Nullable LocalDate from,
      @Parameter(example = "2026-03-31", required = true) @RestQuery @Nullable LocalDate to) {
    return new Page<>(times.of(DayRange.of(from, to)), null);
  }

  @GET
  @Path("/{consultationId}")
  @Operation(summary = "Read a consultation", description = "An expert reads the own ones.")
  public RestResponse<ConsultationView> get(@RestPath UUID consultationId) {
    return shown(consultations.get(consultationId).view());
  }

  @POST
  @Path("/{consultationId}:answer")
  @Operation(
      summary = "Answer a consultation",
      description =
          "The side that was asked answers, once: 403 NOT_YOURS_TO_ANSWER, 409 ILLEGAL_TRANSITION. The"
              + " same is refused as in the question. Needs If-Match.")
  public RestResponse<ConsultationView> answer(
      @RestPath UUID consultationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerConsultation request) {
    return shown(desk.answer(consultationId, ifMatch, request));
  }

  @POST
  @Path("/{consultationId}:close")
  @Operation(
      summary = "Close a consultation",
      description = "Answered or not, by either side. Needs If-Match.")
  public RestResponse<ConsultationView> close(
      @RestPath UUID consultationId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.close(consultationId, ifMatch));
  }

  private static RestResponse<ConsultationView> shown(ConsultationView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
