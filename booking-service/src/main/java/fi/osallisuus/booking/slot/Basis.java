package fi.osallisuus.booking.slot;

/** Where an expert's experience of a theme comes from: the own life, or a family member's. */
public enum Basis {
  OWN,
  NEXT_OF_KIN
}
