package fi.osallisuus.booking.selfservice.page;

/**
 * The question for whose sake somebody comes, with what was answered.
 *
 * @param whoFault in words; empty if nothing is wrong
 * @param referralFault in words; empty if nothing is wrong
 */
record WhoseView(String who, String whoFault, String referralFault) {
  boolean faulty() {
    return !whoFault.isEmpty() || !referralFault.isEmpty();
  }
}
