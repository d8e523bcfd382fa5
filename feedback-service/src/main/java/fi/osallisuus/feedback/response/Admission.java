package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.channel.Door;
import fi.osallisuus.feedback.channel.Invitations;
import fi.osallisuus.feedback.channel.NamedInvitations;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who may answer once the collection is open: with an unused link, and while there is room. */
@ApplicationScoped
class Admission {
  private final Invitations invitations;
  private final NamedInvitations named;
  private final Responses responses;

  Admission(Invitations invitations, NamedInvitations named, Responses responses) {
    this.invitations = invitations;
    this.named = named;
    this.responses = responses;
  }

  boolean unused(OpenSurvey survey, @Nullable String invitation) {
    var channel = survey.door().channelId();
    return invitation != null
        && (survey.collection().anonymous()
            ? invitations.unused(channel, invitation)
            : named.unused(channel, invitation));
  }

  /**
   * Uses an invitation up, where one is needed, and says whose answer it is; of an anonymous one
   * there is nobody to name.
   */
  @Nullable String claim(Door door, CollectionFacts collection, @Nullable String invitation) {
    if (!door.oneTime()) {
      return null;
    }
    if (invitation == null) {
      throw usedUp();
    }
    if (!collection.anonymous()) {
      return named.claim(collection, door.channelId(), invitation).orElseThrow(Admission::usedUp);
    }
    if (!invitations.claim(door.channelId(), invitation)) {
      throw usedUp();
    }
    return null;
  }

  /** Counted anew each time: a counter in the collection would be written with every answer. */
  void refuseFull(CollectionFacts collection) {
    refuseFull(collection, 1);
  }

  void refuseFull(CollectionFacts collection, int more) {
    var quota = collection.terms().quota();
    if (quota != null && responses.taken(collection.id()) + more > quota) {
      throw Problem.gone("QUOTA_FULL", "The survey has all the answers that it asked for.");
    }
  }

  static Problem usedUp() {
    return Problem.gone(
        "INVITATION_USED", "The personal link has been used, or it is not valid (any more).");
  }
}
