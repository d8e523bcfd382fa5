package fi.osallisuus.registry.body;

/** What a member does for the body. */
enum Office {
  MEMBER,
  CHAIR,
  SECRETARY,
  CONTACT;

  /** Chair and secretary run the meetings and write down what was decided. */
  boolean runs() {
    return this == CHAIR || this == SECRETARY;
  }
}
