package fi.osallisuus.booking.consultation;

/** Who is asked: an expert by professionals, or the professionals of a unit by an expert. */
enum Side {
  EXPERT,
  PROFESSIONALS
}
