package fi.osallisuus.feedback.observation;

/** Where a ward handles a report (S2-18). */
enum ReviewForum {
  WARD_HOUR,
  DEVELOPMENT_DAY
}
