package fi.osallisuus.feedback.fhir;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.instrument.InstrumentDesk;
import fi.osallisuus.feedback.instrument.InstrumentView;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Instruments from FHIR over HTTP. */
@Path(Api.BASE + "/instruments:import-questionnaire")
@RunOnVirtualThread
@Tag(name = "Instruments")
public class QuestionnaireImportResource {
  private final InstrumentDesk desk;
  private final ObjectMapper json;

  QuestionnaireImportResource(InstrumentDesk desk, ObjectMapper json) {
    this.desk = desk;
    this.json = json;
  }

  @POST
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
            example = QuestionnaireResource.EXAMPLE),
        @Content(
            mediaType = Fhir.JSON,
            schema = @Schema(type = SchemaType.OBJECT),
            example = QuestionnaireResource.EXAMPLE)
      })
  public RestResponse<InstrumentView> draft(@NotNull Map<String, Object> questionnaire) {
    var view = desk.draft(QuestionnaireReader.read(json.valueToTree(questionnaire)));
    return RestResponse.ResponseBuilder.<InstrumentView>created(
            URI.create(Api.BASE + "/instruments/" + view.id()))
        .entity(view)
        .build();
  }
}
