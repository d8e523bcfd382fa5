package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.DayKeyset;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Needs and stories of people of the pool over HTTP, for themselves. */
@Path(Api.BASE + "/me")
@RunOnVirtualThread
@RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "My feedback", description = "What experts and developer clients say themselves")
public class MyItemResource {
  private final MyItemDesk desk;

  MyItemResource(MyItemDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("feedback-items")
  @Operation(
      summary = "List what I have said",
      description = "One's own needs and stories, oldest first, and what became of each.")
  public Page<MyItemView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(DayKeyset.of(limit, cursor));
  }

  @POST
  @Path("needs")
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.DEVELOPER_CLIENT)
  @Operation(
      summary = "Tell a need",
      description =
          "What a developer client needs or expects of a service (S1-05), not of one's own case. A"
              + " moderator reads it first. ACCOUNT_NOT_LINKED (409), UNIT_UNKNOWN.")
  public MyItemView need(@Valid @NotNull TellNeed request) {
    return desk.need(request);
  }

  @GET
  @Path("story-consent")
  @Operation(
      summary = "Read what a story is used for",
      description = "The present text to agree to, in three languages.")
  public StoryConsent consent() {
    return StoryConsent.present();
  }

  @POST
  @Path("stories")
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.EXPERT)
  @Operation(
      summary = "Tell a story",
      description =
          "What an expert tells of their own life (S3-17), with the version of the consent text that"
              + " they have read (CONSENT_TEXT_OUTDATED). It can be withdrawn at any time.")
  public MyItemView story(@Valid @NotNull TellStory request) {
    return desk.story(request);
  }

  @POST
  @Path("stories/{storyId}:withdraw")
  @RolesAllowed(Roles.EXPERT)
  @APIResponse(responseCode = "200", description = "The story without its words")
  @Operation(
      summary = "Take a story back",
      description =
          "Withdraws the consent: the words are erased at once, wherever the story stands. A second"
              + " time changes nothing.")
  public MyItemView withdraw(@PathParam("storyId") UUID id) {
    return desk.withdraw(id);
  }
}
