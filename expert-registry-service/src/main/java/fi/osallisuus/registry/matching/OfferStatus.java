package fi.osallisuus.registry.matching;

import java.util.EnumSet;
import java.util.Set;

/** Where an offer to an expert stands. */
enum OfferStatus {
  /** Not seen by the expert yet: who asked in haste can take it back. */
  SCHEDULED,
  SENT,
  ACCEPTED,
  DECLINED,
  EXPIRED,
  WITHDRAWN,
  SUBSTITUTE_PROPOSED;

  /** Those that may still be accepted. */
  static final Set<OfferStatus> OPEN = EnumSet.of(SCHEDULED, SENT);

  /** Those after which the same expert may be asked again. */
  static final Set<OfferStatus> OVER = EnumSet.of(EXPIRED, WITHDRAWN);

  Set<OfferStatus> next() {
    return switch (this) {
      case SCHEDULED -> EnumSet.of(SENT, WITHDRAWN, EXPIRED);
      case SENT -> EnumSet.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, SUBSTITUTE_PROPOSED);
      // Who has accepted and cancels later makes room for another acceptance.
      case ACCEPTED -> EnumSet.of(WITHDRAWN);
      case DECLINED, EXPIRED, WITHDRAWN, SUBSTITUTE_PROPOSED -> EnumSet.noneOf(OfferStatus.class);
    };
  }
}
