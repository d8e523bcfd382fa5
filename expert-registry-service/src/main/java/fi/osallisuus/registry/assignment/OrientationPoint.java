package fi.osallisuus.registry.assignment;

/** What every expert is told before an assignment begins. */
enum OrientationPoint {
  PLACE,
  TASK,
  SAFETY,
  CONFIDENTIALITY,
  CONTACT_PERSON
}
