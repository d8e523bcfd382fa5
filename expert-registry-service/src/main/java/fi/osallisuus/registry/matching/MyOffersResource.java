package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The expert's own offers over HTTP. */
@Path(Api.BASE + "/me/offers")
@RunOnVirtualThread
@RolesAllowed({Roles.EXPERT, Roles.DEVELOPER_CLIENT})
@Tag(name = "Assignment requests")
public class MyOffersResource {
  private final AnswerDesk desk;

  MyOffersResource(AnswerDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List my offers",
      description = "Those that were sent to the expert whose account calls, answered ones too.")
  public Page<MyOfferView> mine(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.mine(Keyset.of(limit, cursor));
  }
}
