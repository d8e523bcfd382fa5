package fi.osallisuus.booking.selfservice.page;

/**
 * The last question before something changes.
 *
 * @param slot the chosen time; empty when it is about cancelling
 */
record SureView(
    String action, String code, String title, String text, String yes, String go, String slot) {}
