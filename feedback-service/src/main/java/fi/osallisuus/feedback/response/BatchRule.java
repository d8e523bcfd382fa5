package fi.osallisuus.feedback.response;

/** When waiting answers may go out together. */
final class BatchRule {
  /** k of the suppression policy (facts 2.13): configurable upward only. */
  static final int LEAST = 5;

  private final int size;

  BatchRule(int size) {
    if (size < LEAST) {
      throw new IllegalArgumentException("feedback.batch may be raised above 5, not lowered");
    }
    this.size = size;
  }

  /**
   * @param publishable waiting answers that become events; suspect ones hide nobody
   */
  boolean releases(long publishable, boolean closing) {
    return closing || publishable >= size;
  }
}
