package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Appeals of those who wrote a text, without a login; a page does the same for people. */
@Path(Api.BASE + "/public/appeals")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public receipts")
public class PublicAppealResource {
  private final Moderation moderation;

  PublicAppealResource(Moderation moderation) {
    this.moderation = moderation;
  }

  @POST
  @ResponseStatus(202)
  @RateLimited(calls = 10)
  @Operation(
      summary = "Ask for a second look",
      description =
          "For whoever holds the receipt code of a text that was hidden or changed: a person who has"
              + " not decided before looks at it. Once for each text (APPEALED_ALREADY); refused"
              + " while nobody has decided (NOT_DECIDED). An unknown code: 404.")
  @APIResponse(responseCode = "202", description = "Another person will look")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public AppealTaken appeal(@Valid @NotNull WriteAppeal request) {
    moderation.appeal(request.receiptCode(), request.words());
    return new AppealTaken(true);
  }
}
