package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The residents' channel over HTTP, for the coordinator. */
@Path(Api.BASE + "/resident-channel")
@RunOnVirtualThread
@Tag(name = "Resident channel", description = "Where residents say what they think (S2-05)")
public class ChannelResource extends FeedbackResource {
  private final ChannelDesk desk;

  ChannelResource(ChannelDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Read the residents' channel",
      description = "404 while the county has none. `url` is the page to print and to link to.")
  public RestResponse<ResidentChannelView> get() {
    var view = desk.get();
    return ok(view, view.version());
  }

  @PUT
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Open, change or close the residents' channel",
      description =
          "What the page is called and which municipalities and units it offers; with `open` false it"
              + " takes nothing. If-Match is \"0\" the first time. PUBLIC_TEXT_TOO_SHORT,"
              + " LANGUAGE_REQUIRED, MUNICIPALITY_REPEATED, UNIT_UNKNOWN.")
  public RestResponse<ResidentChannelView> put(
      @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PutChannel request) {
    var view = desk.put(request, ifMatch);
    return ok(view, view.version());
  }
}
