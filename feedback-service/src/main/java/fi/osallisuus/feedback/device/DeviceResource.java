package fi.osallisuus.feedback.device;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tablets over HTTP, for staff. */
@Path(Api.BASE + "/devices")
@RunOnVirtualThread
@Tag(name = "Devices", description = "Tablets on site: pair, watch, move on, take out of use")
public class DeviceResource extends FeedbackResource {
  private final DeviceDesk desk;

  DeviceResource(DeviceDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
  @Operation(
      summary = "List tablets",
      description = "By status and collection; SILENT ones have not been heard of for a day.")
  public Page<DeviceView> list(
      @QueryParam("status") @Nullable DeviceStatus status,
      @QueryParam("collectionId") @Nullable UUID collectionId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(status, collectionId, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{deviceId:[^:/]+}")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
  @Operation(summary = "Read a tablet", description = "Its state, and when it was last heard of.")
  public RestResponse<DeviceView> get(@PathParam("deviceId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Bring a tablet in",
      description =
          "Answers with six digits to type on the tablet's page within ten minutes. The channel must"
              + " be a TABLET (404 otherwise); the PIN is kept as a keyed hash only.")
  public RestResponse<DeviceToPair> register(@Valid @NotNull RegisterDevice request) {
    var made = desk.register(request);
    return created("/devices/" + made.device().id(), made, made.device().version());
  }

  @PATCH
  @Path("{deviceId:[^:/]+}")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Change a tablet",
      description =
          "Name, PIN, test mode, or the collection that it asks next; the tablet follows with its"
              + " next call, nobody has to touch it. ANSWERS_WAITING (409) while it holds answers of"
              + " the former collection. Needs If-Match.")
  public RestResponse<DeviceView> change(
      @PathParam("deviceId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ChangeDevice request) {
    return answer(desk.change(id, request, ifMatch));
  }

  @POST
  @Path("{deviceId:[^:/]+}:pair")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Pair a tablet anew",
      description =
          "New digits; the key of the former pairing ends at once. DEVICE_TRANSITION (409) for a"
              + " revoked one.")
  public RestResponse<DeviceToPair> pair(@PathParam("deviceId") UUID id) {
    return RestResponse.status(RestResponse.Status.CREATED, desk.pair(id));
  }

  @POST
  @Path("{deviceId:[^:/]+}:revoke")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Take a tablet out of use",
      description = "Lost, broken or given away: its key opens nothing from now on. For good.")
  public RestResponse<DeviceView> revoke(
      @PathParam("deviceId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.revoke(id, ifMatch));
  }

  private static RestResponse<DeviceView> answer(DeviceView view) {
    return ok(view, view.version());
  }
}
