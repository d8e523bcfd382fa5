package fi.osallisuus.booking.consultation;

/** What is asked about; never whom. */
enum Topic {
  PEER_SUPPORT,
  SERVICES,
  REFERRAL_PATH,
  WAYS_OF_WORKING,
  SAFETY,
  COPING_AT_WORK,
  OTHER
}
