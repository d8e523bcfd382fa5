package fi.osallisuus.registry.workpair;

/** The codes of PROFESSION that belong to health or to social work, which make a pair (S4-10). */
enum Profession {
  NURSE(Field.HEALTH),
  PUBLIC_HEALTH_NURSE(Field.HEALTH),
  PRACTICAL_NURSE(Field.HEALTH),
  DOCTOR(Field.HEALTH),
  PSYCHOLOGIST(Field.HEALTH),
  PHYSIOTHERAPIST(Field.HEALTH),
  OCCUPATIONAL_THERAPIST(Field.HEALTH),
  SOCIAL_WORKER(Field.SOCIAL),
  SOCIAL_INSTRUCTOR(Field.SOCIAL);

  private final Field field;

  Profession(Field field) {
    this.field = field;
  }

  Field field() {
    return field;
  }

  /** The two that make a pair. */
  enum Field {
    HEALTH,
    SOCIAL
  }
}
