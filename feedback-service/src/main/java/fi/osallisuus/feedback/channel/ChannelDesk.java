package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.Anonymity;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
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
  private final NamedInvitations named;
  private final CollectionDesk collections;
  private final Addresses addresses;
  private final Tenancy tenancy;
  private final Audit audit;

  ChannelDesk(
      Channels channels,
      Invitations invitations,
      NamedInvitations named,
      CollectionDesk collections,
      Addresses addresses,
      Tenancy tenancy,
      Audit audit) {
    this.channels = channels;
    this.invitations = invitations;
    this.named = named;
    this.collections = collections;
    this.addresses = addresses;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  ChannelView add(UUID collectionId, AddChannel request) {
    var collection = collections.reachBy(collectionId, request.told());
    if (!collection.anonymous() && !request.once()) {
      throw Problem.conflict(
              "NAMED_ANSWERS_BY_INVITATION",
              "Whoever is promised less than anonymity answers by a personal link only.")
          .at("/oneTime");
    }
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

  ChannelView sent(UUID collectionId, UUID id, SentTo request) {
    collections.turn(collectionId);
    var channel = channels.locked(collectionId, id);
    if (channel.oneTime()) {
      throw Problem.conflict("INVITATIONS_COUNT", "Personal links are counted when they are made.");
    }
    asked(channel, request.count());
    audit.record("channel.sent", ENTITY, id);
    return addresses.view(channel);
  }

  InvitationLinks invite(UUID collectionId, UUID id, InvitePeople request) {
    var known = collections.turn(collectionId);
    var channel = channels.locked(collectionId, id);
    channel.refuseRevoked();
    if (!channel.oneTime()) {
      throw Problem.conflict("NOT_ONE_TIME", "Everybody may use this channel; nobody is invited.");
    }
    refuseMixed(known, request);
    var collection = asked(channel, request.people());
    String code = channel.code().orElseThrow();
    var mailing = mailing(channel, collection, request);
    audit.record("channel.invited", ENTITY, id);
    return new InvitationLinks(
        mailing.tokens().stream().map(t -> addresses.of(code, t)).toList(),
        mailing.firstParticipant(),
        mailing.subjects());
  }

  private CollectionFacts asked(Channel channel, int more) {
    channel.asked(more);
    return collections.asked(channel.collectionId(), more);
  }

  private static void refuseMixed(CollectionFacts collection, InvitePeople request) {
    boolean bySubject = collection.anonymity() == Anonymity.IDENTIFIED;
    if (bySubject != (request.subjects() != null) || bySubject == (request.count() != null)) {
      throw Problem.unprocessable(
              "INVITE_BY_COUNT_OR_SUBJECT",
              "Identified answers are invited by the pseudonyms of cases, all others by number.")
          .at(bySubject ? "/subjects" : "/count");
    }
  }

  /** The collection counts these people already: its lock keeps two mailings apart. */
  private Mailing mailing(Channel channel, CollectionFacts collection, InvitePeople request) {
    if (request.subjects() != null) {
      return named.issue(channel.id(), request.subjects());
    }
    int count = request.people();
    return collection.anonymous()
        ? new Mailing(invitations.issue(channel.id(), count), null, null)
        : named.issue(channel.id(), collection.terms().invitedCount() - count + 1, count);
  }

  /** The addresses that a poster of the channel carries. */
  Printed printable(UUID collectionId, UUID id) {
    var channel = channels.get(collectionId, id);
    channel.refuseRevoked();
    var view = addresses.view(channel);
    if (view.url() == null) {
      throw Problem.conflict(
          "NOT_PRINTABLE", "Only QR codes and links that everybody may use are printed.");
    }
    return new Printed(view.url(), addresses.shown(channel.code().orElseThrow()));
  }
}
