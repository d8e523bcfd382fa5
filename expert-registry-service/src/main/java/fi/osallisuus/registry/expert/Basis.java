package fi.osallisuus.registry.expert;

/** Whose experience a theme is (codelists 3.1). */
public enum Basis {
  OWN,
  NEXT_OF_KIN
}
