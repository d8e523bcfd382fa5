package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.instrument.InstrumentDesk;
import fi.osallisuus.feedback.instrument.InstrumentView;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Instruments as FHIR over HTTP. */
@Path(Api.BASE)
@RunOnVirtualThread
@Tag(name = "Instruments")
public class QuestionnaireResource {
  private static final String EXAMPLE =
      "{\"resourceType\": \"Questionnaire\", \"language\": \"fi\", \"name\": \"TEAM_PULSE\","
          + " \"version\": \"1.0.0\", \"title\": \"Tiimin vointi\", \"status\": \"draft\","
          + " \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": \"Työ\", \"item\":"
          + " [{\"linkId\": \"ENJOYS\", \"type\": \"boolean\", \"text\": \"Viihdyn työssäni\"}]}]}";

  private final InstrumentDesk desk;
  private final Instruments instruments;
  private final ObjectMapper json;

  QuestionnaireResource(InstrumentDesk desk, Instruments instruments, ObjectMapper json) {
    this.desk = desk;
    this.instruments = instruments;
    this.json = json;
  }

  @GET
  @Path("/instruments/{instrumentId}/questionnaire")
  @Produces(Fhir.JSON)
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COORDINATOR,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "Read an instrument as a FHIR Questionnaire",
      description =
          "R4. Finnish is the text, the other languages are translations of it; what FHIR has no"
              + " element for stands in extensions, so that nothing is lost on the way back.")
  @APIResponse(
      responseCode = "200",
      description = "The questionnaire",
      content =
          @Content(
              mediaType = Fhir.JSON,
              schema = @Schema(type = SchemaType.OBJECT),
              example = EXAMPLE))
  public String read(@PathParam("instrumentId") UUID id) {
    return QuestionnaireWriter.write(instruments.definition(id), instruments.status(id)).toString();
  }

  @POST
  @Path("/instruments:import-questionnaire")
  @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Draft an instrument from a FHIR Questionnaire",
      description =
          "R4. Items at the top that are no groups are put on a page; link ids and codes get our"
              + " spelling; the draft lists what it still lacks. Refused: FHIR_NOT_A_QUESTIONNAIRE,"
              + " FHIR_UNSUPPORTED with every place that instruments have no word for,"
              + " FHIR_UNREADABLE, INSTRUMENT_VERSION_EXISTS, INSTRUMENT_LOCKED.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT),
            example = EXAMPLE),
        @Content(
            mediaType = Fhir.JSON,
            schema = @Schema(type = SchemaType.OBJECT),
            example = EXAMPLE)
      })
  public RestResponse<InstrumentView> draft(@NotNull Map<String, Object> questionnaire) {
    var view = desk.draft(QuestionnaireReader.read(json.valueToTree(questionnaire)));
    return RestResponse.ResponseBuilder.<InstrumentView>created(
            URI.create(Api.BASE + "/instruments/" + view.id()))
        .entity(view)
        .build();
  }
}
