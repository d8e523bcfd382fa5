package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.feedback.action.ActionView;
import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Where items of staff come from and what they lead to, over HTTP. */
@Path(Api.BASE + "/feedback-items")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Feedback items")
public class ItemSourceResource extends FeedbackResource {
  private final ItemDesk desk;
  private final TextItems texts;
  private final ItemLinks links;

  ItemSourceResource(ItemDesk desk, TextItems texts, ItemLinks links) {
    this.desk = desk;
    this.texts = texts;
    this.links = links;
  }

  @POST
  @Path("oral")
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL, Roles.CASE_LEAD})
  @Operation(
      summary = "Record what was said",
      description =
          "The gist of what a client said, with its tone, best read back to them (S3-26). It is"
              + " second-hand and never mixed into a survey's figures. A moderator reads it before"
              + " others do. CHANNEL_NOT_SPOKEN, UNIT_UNKNOWN.")
  public RestResponse<ItemView> oral(@Valid @NotNull RecordOral request) {
    return created(desk.oral(request));
  }

  @POST
  @Path("from-text")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Make an item of a text",
      description =
          "Of a free text of a survey or of an observation that a moderator has let go"
              + " (TEXT_NOT_READABLE); one item each (ITEM_EXISTS). It knows the text and nothing of"
              + " the answer that it came with.")
  public RestResponse<ItemView> take(@Valid @NotNull TakeText request) {
    return created(texts.take(request));
  }

  @POST
  @Path("{itemId}/actions")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Propose to do something about an item",
      description =
          "Proposes an action whose source is the item (ITEM_NOT_IN_HAND before it has been"
              + " assigned). The same as `POST /actions`, which can name several items.")
  public RestResponse<ActionView> propose(
      @PathParam("itemId") UUID id, @Valid @NotNull NewAction request) {
    var view = links.propose(id, request);
    return created("/actions/" + view.id(), view, view.version());
  }

  @GET
  @Path("{itemId}/contact")
  @Operation(
      summary = "Read where to reply",
      description =
          "The address or number that a resident left for the reply. Every look is recorded; 404"
              + " when none was given or it has been erased.")
  public ReplyContact contact(@PathParam("itemId") UUID id) {
    return links.contact(id);
  }

  private static RestResponse<ItemView> created(ItemView view) {
    return created("/feedback-items/" + view.id(), view, view.version());
  }
}
