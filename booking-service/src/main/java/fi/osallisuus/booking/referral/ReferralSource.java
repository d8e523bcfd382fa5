package fi.osallisuus.booking.referral;

/** Who guided the client here. */
public enum ReferralSource {
  PROFESSIONAL,
  SELF,
  RELATIVE,
  PARTNER,
  HEALTH_CENTRE,
  SOCIAL_SERVICES,
  HOSPITAL,
  EMERGENCY,
  SCHOOL,
  EMPLOYMENT,
  PARISH,
  EXPERT,
  OTHER
}
