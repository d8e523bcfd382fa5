package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The residents' channel for programs, without a login; the page does the same for people. */
@Path(Api.BASE + "/public/feedback-items/{county}")
@Tag(name = "Public feedback", description = "Saying what one thinks, without a login")
@RunOnVirtualThread
@PermitAll
public class PublicItemResource {
  private final ResidentDesk desk;

  PublicItemResource(ResidentDesk desk) {
    this.desk = desk;
  }

  @GET
  @RateLimited(calls = 120) // A library's Wi-Fi is one address for many phones.
  @Operation(
      summary = "Fetch a blank form",
      description =
          "What the county offers to choose from, and a start stamp for one piece of feedback."
              + " CHANNEL_NOT_OPEN (409) while the county takes none.")
  @APIResponse(responseCode = "200", description = "The form")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public ResidentForm form(@PathParam("county") String county) {
    return desk.form(county);
  }

  @POST
  @ResponseStatus(201)
  @RateLimited(calls = 60)
  @Operation(
      summary = "Say what I think",
      description =
          "Takes a piece of feedback and answers with a receipt code, shown this once; with it"
              + " `receipts:view` tells what came of it. A moderator reads it before others do. Where"
              + " a reply is asked for it comes within 14 days; a contact is kept closed and erased"
              + " after it. The same start stamp a second time changes nothing and is answered alike,"
              + " so a repeated call is safe without an Idempotency-Key. 422: START_STAMP_INVALID,"
              + " MUNICIPALITY_UNKNOWN, UNIT_UNKNOWN, CONTACT_NOT_NEEDED, PERSONAL_IDENTITY_CODE.")
  @APIResponse(responseCode = "201", description = "The receipt code")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public Told tell(@PathParam("county") String county, @Valid @NotNull TellItem request) {
    return new Told(desk.take(county, request, false).shown());
  }
}
