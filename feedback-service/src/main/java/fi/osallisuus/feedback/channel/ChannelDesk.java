package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What can be done with channels; one method, one transaction. */
@ApplicationScoped
@Transactional
class ChannelDesk {
  private static final String ENTITY = "channel";

  /** More tablets, posters and mailings than this are several collections. */
  private static final int MAX_CHANNELS = 50;

  private final Channels channels;
  private final Invitations invitations;
  private final CollectionDesk collections;
  private final Addresses addresses;
  private final Tenancy tenancy;
  private final Audit audit;

  ChannelDesk(
      Channels channels,
      Invitations invitations,
      CollectionDesk collections,
      Addresses addresses,
      Tenancy tenancy,
      Audit audit) {
    this.channels = channels;
    this.invitations = invitations;
    this.collections = collections;
    this.addresses = addresses;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  ChannelView add(UUID collectionId, AddChannel request) {
    collections.reachBy(collectionId, request.kind());
    if (channels.count(collectionId) >= MAX_CHANNELS) {
      throw Problem.conflict("TOO_MANY_CHANNELS", "A collection has at most 50 channels.");
    }
    String code = Code.next();
    var channel = new Channel(tenancy.county(), collectionId, request, code);
    channels.persistAndFlush(channel);
    audit.record("channel.added", ENTITY, channel.id());
    return addresses.view(channel, code);
  }

  ChannelView rotate(UUID collectionId, UUID id) {
    var channel = channels.get(collectionId, id);
    String code = Code.next();
    channel.rotate(code);
    audit.record("channel.rotated", ENTITY, id);
    return addresses.view(channel, code);
  }

  ChannelView revoke(UUID collectionId, UUID id) {
    var channel = channels.get(collectionId, id);
    channel.revoke();
    audit.record("channel.revoked", ENTITY, id);
    return addresses.view(channel, null);
  }

  InvitationLinks invite(UUID collectionId, UUID id, InvitePeople request) {
    var channel = channels.get(collectionId, id);
    channel.refuseRevoked();
    if (!channel.oneTime()) {
      throw Problem.conflict("NOT_ONE_TIME", "Everybody may use this channel; nobody is invited.");
    }
    String code = channel.code().orElseThrow();
    var tokens = invitations.issue(channel.id(), request.count());
    audit.record("channel.invited", ENTITY, id);
    return new InvitationLinks(tokens.stream().map(t -> addresses.of(code, t)).toList());
  }

  /** The address that a QR code of the channel carries. */
  String printable(UUID collectionId, UUID id) {
    var channel = channels.get(collectionId, id);
    channel.refuseRevoked();
    var view = addresses.view(channel);
    if (view.url() == null) {
      throw Problem.conflict(
          "NOT_PRINTABLE", "Only QR codes and links that everybody may use are printed.");
    }
    return view.url();
  }
}
