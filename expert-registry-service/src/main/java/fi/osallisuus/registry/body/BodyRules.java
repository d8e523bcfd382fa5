package fi.osallisuus.registry.body;

import fi.osallisuus.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What each kind of body must and may have. */
final class BodyRules {

  private BodyRules() {}

  static void check(PutBody body) {
    if (body.openMembership() && body.kind() != BodyKind.NETWORK) {
      throw Problem.unprocessable(
              "OPEN_MEMBERSHIP_NOT_ALLOWED",
              "Only a network is open; others appoint their members.")
          .at("/openMembership");
    }
    if (body.kind() == BodyKind.STEERING_GROUP && body.unitId() == null) {
      throw areaRequired();
    }
    if (body.kind() == BodyKind.CLIENT_PANEL && body.contact() == null) {
      throw Problem.unprocessable(
              "CONTACT_ROLE_REQUIRED", "A client panel names the role that is its contact.")
          .at("/contact");
    }
    if (body.contact() != null && !body.contact().reachable()) {
      throw Problem.unprocessable(
              "CONTACT_CHANNEL_REQUIRED", "Give a mailbox, a telephone number or a link.")
          .at("/contact/mailbox");
    }
    var rhythm = rhythm(body);
    if (body.kind() == BodyKind.FORUM && rhythm == null) {
      throw Problem.unprocessable("RHYTHM_REQUIRED", "A forum says how often it meets (S2-26).")
          .at("/rhythm");
    }
    if (rhythm != null && rhythm.minDays() > rhythm.maxDays()) {
      throw Problem.unprocessable("RHYTHM_REVERSED", "At most is less than at least.")
          .at("/rhythm/maxDays");
    }
  }

  static @Nullable Rhythm rhythm(PutBody body) {
    return body.rhythm() == null && body.kind() == BodyKind.PEER_NETWORK
        ? Rhythm.OF_PEERS
        : body.rhythm();
  }

  static Problem areaRequired() {
    return Problem.unprocessable(
            "AREA_REQUIRED", "A steering group belongs to an area of the county (S4-19).")
        .at("/unitId");
  }
}
