package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.qr.QrCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Channels over HTTP. */
@Path("/api/feedback/v1/collections")
@Tag(name = "Channels", description = "How people reach a collection")
@RunOnVirtualThread
public class ChannelResource {
  private final ChannelDesk desk;
  private final Channels channels;
  private final CollectionDesk collections;
  private final Addresses addresses;

  ChannelResource(
      ChannelDesk desk, Channels channels, CollectionDesk collections, Addresses addresses) {
    this.desk = desk;
    this.channels = channels;
    this.collections = collections;
    this.addresses = addresses;
  }

  @GET
  @Path("/{collectionId}/channels")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
  @Operation(
      summary = "List a collection's channels",
      description = "With the public addresses of links and QR codes; a tablet's stays untold.")
  public Page<ChannelView> list(
      @PathParam("collectionId") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    var page = channels.page(collections.facts(id).id(), cursor, Limits.of(limit));
    return new Page<>(page.items().stream().map(addresses::view).toList(), page.next());
  }

  @POST
  @Path("/{collectionId}/channels")
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Add a channel",
      description =
          "TABLET: the address goes onto one tablet and is told only now. QR, LINK, EVENT,"
              + " SUPPORTED, SMS and EMAIL: one address for everybody. INVITE, and SMS or EMAIL with"
              + " oneTime: each answer needs an invitation. PAPER and PHONE have no address: staff"
              + " enter the answers. NAMED_ANSWERS_BY_INVITATION (409): a collection that is not"
              + " anonymous takes personal links only.")
  public RestResponse<ChannelView> add(
      @PathParam("collectionId") UUID id, @Valid @NotNull AddChannel request) {
    var channel = desk.add(id, request);
    return RestResponse.ResponseBuilder.<ChannelView>created(
            URI.create("/api/feedback/v1/collections/%s/channels/%s".formatted(id, channel.id())))
        .entity(channel)
        .build();
  }

  @POST
  @Path("/{collectionId}/channels/{channelId:[^:/]+}:rotate")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Give a tablet a new address",
      description = "Cuts off a tablet that was lost or whose address was copied.")
  public ChannelView rotate(
      @PathParam("collectionId") UUID id, @PathParam("channelId") UUID channelId) {
    return desk.rotate(id, channelId);
  }

  @POST
  @Path("/{collectionId}/channels/{channelId:[^:/]+}:revoke")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(summary = "Revoke a channel", description = "Its address leads nowhere from now on.")
  public ChannelView revoke(
      @PathParam("collectionId") UUID id, @PathParam("channelId") UUID channelId) {
    return desk.revoke(id, channelId);
  }

  @POST
  @Path("/{collectionId}/channels/{channelId:[^:/]+}:sent")
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @APIResponse(responseCode = "200", description = "The channel with its count")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Count a mailing",
      description =
          "So many people were sent the common link or given a form: the base of the response"
              + " rate. Refused: NOT_COUNTED of a tablet or a poster (visits are their base),"
              + " INVITATIONS_COUNT of personal links, which count themselves.")
  public ChannelView sent(
      @PathParam("collectionId") UUID id,
      @PathParam("channelId") UUID channelId,
      @Valid @NotNull SentTo request) {
    return desk.sent(id, channelId, request);
  }

  @POST
  @Path("/{collectionId}/channels/{channelId}/invitations")
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Make one-time links",
      description =
          "Each link takes one answer. The links are told once and kept only as hashes. Anonymous:"
              + " by count, and nothing joins a link to an answer. Confidential: by count, numbered,"
              + " so that the same participant is asked before and after. Identified: by the"
              + " pseudonyms of cases. Refused: INVITE_BY_COUNT_OR_SUBJECT, NOT_ONE_TIME.")
  public RestResponse<InvitationLinks> invite(
      @PathParam("collectionId") UUID id,
      @PathParam("channelId") UUID channelId,
      @Valid @NotNull InvitePeople request) {
    return RestResponse.status(RestResponse.Status.CREATED, desk.invite(id, channelId, request));
  }

  @GET
  @Path("/{collectionId}/channels/{channelId}/qr.svg")
  @Produces("image/svg+xml")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(summary = "QR code to print", description = "The channel's address as SVG.")
  public String svg(@PathParam("collectionId") UUID id, @PathParam("channelId") UUID channelId) {
    return new QrCode(desk.printable(id, channelId).url()).svg();
  }

  @GET
  @Path("/{collectionId}/channels/{channelId}/qr.png")
  @Produces("image/png")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL})
  @APIResponse(responseCode = "200", description = "As asked")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(summary = "QR code to send", description = "The channel's address as PNG.")
  public byte[] png(@PathParam("collectionId") UUID id, @PathParam("channelId") UUID channelId) {
    return new QrCode(desk.printable(id, channelId).url()).png();
  }
}
