package fi.osallisuus.booking.referral;

/** Who answers for a referral that has been caught; a role, no person. */
enum ResponsibleRole {
  PROFESSIONAL,
  CASE_LEAD,
  COORDINATOR,
  UNIT_MANAGER
}
