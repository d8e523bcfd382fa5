package fi.osallisuus.feedback.fhir;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Instruments as FHIR over HTTP. */
@Path(Api.BASE + "/instruments")
@RunOnVirtualThread
@Tag(name = "Instruments")
public class QuestionnaireResource {
  static final String EXAMPLE =
      "{\"resourceType\": \"Questionnaire\", \"language\": \"fi\", \"name\": \"TEAM_PULSE\","
          + " \"version\": \"1.0.0\", \"title\": \"Tiimin vointi\", \"status\": \"draft\","
          + " \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": \"Työ\", \"item\":"
          + " [{\"linkId\": \"ENJOYS\", \"type\": \"boolean\", \"text\": \"Viihdyn työssäni\"}]}]}";

  private final Instruments instruments;

  QuestionnaireResource(Instruments instruments) {
    this.instruments = instruments;
  }

  @GET
  @Path("/{instrumentId}/questionnaire")
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
}
