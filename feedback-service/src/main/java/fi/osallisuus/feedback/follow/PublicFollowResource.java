package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Following for other websites, without a login; a page does the same for people. */
@Path(Api.BASE + "/public/changes/{county}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public changes")
public class PublicFollowResource {
  private final FollowDesk desk;

  PublicFollowResource(FollowDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("follow")
  @ResponseStatus(202)
  @RateLimited(calls = 10) // Nobody's mailbox is to be filled from here.
  @Operation(
      summary = "Ask to be told of changes",
      description =
          "Sends a letter with a link to confirm within 48 hours; the answer is the same whether the"
              + " address follows already or not. Refused: CONTACT_MALFORMED, CHANNEL_NOT_OFFERED.")
  public void follow(@PathParam("county") String county, @Valid @NotNull AskToFollow request) {
    desk.ask(county, request);
  }

  @POST
  @Path("follow:confirm")
  @ResponseStatus(204)
  @RateLimited(calls = 30)
  @Operation(
      summary = "Confirm following",
      description = "With the code of the letter; 404 once it is not valid any more.")
  public void confirm(@PathParam("county") String county, @Valid @NotNull FollowCode request) {
    if (!desk.confirm(county, request.code())) {
      throw Problem.notFound("follower");
    }
  }

  @POST
  @Path("follow:stop")
  @ResponseStatus(204)
  @RateLimited(calls = 30)
  @Operation(
      summary = "Stop following",
      description = "Erases the address at once; also a code that is not valid any more is taken.")
  public void stop(@PathParam("county") String county, @Valid @NotNull FollowCode request) {
    desk.stop(county, request.code());
  }
}
