package fi.osallisuus.booking.referral;

import java.util.EnumSet;
import java.util.Set;

/** The life of a referral and its legal steps. */
enum ReferralStatus {
  SUBMITTED,
  SUITABILITY_REVIEW,
  ACCEPTED,
  BOOKED,
  CLOSED,
  DECLINED,
  EXPIRED;

  Set<ReferralStatus> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(SUITABILITY_REVIEW, ACCEPTED, DECLINED, CLOSED, EXPIRED);
      case SUITABILITY_REVIEW -> EnumSet.of(ACCEPTED, DECLINED, CLOSED, EXPIRED);
      case ACCEPTED -> EnumSet.of(BOOKED, CLOSED, EXPIRED);
      // A cancelled or missed time hands the referral back: the decision still stands.
      case BOOKED -> EnumSet.of(ACCEPTED, CLOSED);
      case CLOSED, DECLINED, EXPIRED -> EnumSet.noneOf(ReferralStatus.class);
    };
  }
}
