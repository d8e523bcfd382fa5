package fi.osallisuus.booking.referral;

/** A professional's decision whether talks with a peer fit the care path; no reason is recorded. */
enum Suitability {
  SUITABLE,
  NOT_NOW,
  NOT_SUITABLE
}
