package fi.osallisuus.feedback.entry;

import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Entering answers for others, over HTTP. */
@Path("/api/feedback/v1/collections/{collectionId}/entries")
@Tag(name = "Entries", description = "Answers that staff enter for others")
@RunOnVirtualThread
public class EntryResource {
  private final EntryDesk desk;

  EntryResource(EntryDesk desk) {
    this.desk = desk;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL, Roles.CASE_LEAD})
  @APIResponse(responseCode = "201", description = "All forms were taken")
  @APIResponse(
      responseCode = "410",
      description = "The survey has closed or has all answers that it asked for",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Enter answers",
      description =
          "Up to 100 paper forms, telephone answers or supported answers at a time, all or none."
              + " They are as anonymous as the others and come out in the same batches. The same"
              + " formKey again changes nothing, so a repeated call is safe without an"
              + " Idempotency-Key. Refused: ANSWERS_INVALID with every fault of every form,"
              + " ENTRY_CHANNEL, ENTRY_WEEK, LANGUAGE_UNKNOWN; ENTRY_NAMED (409) when the answers"
              + " are not anonymous; COLLECTION_NOT_OPEN_YET, COLLECTION_PAUSED (409),"
              + " COLLECTION_CLOSED, QUOTA_FULL (410).")
  public Entered enter(@PathParam("collectionId") UUID id, @Valid @NotNull EnterAnswers request) {
    return desk.enter(id, request);
  }
}
