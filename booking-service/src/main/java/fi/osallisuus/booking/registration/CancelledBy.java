package fi.osallisuus.booking.registration;

/** Why a registration is no more. */
enum CancelledBy {
  REGISTRANT,
  ORGANISER,
  OFFERS_MISSED
}
