package fi.osallisuus.booking.selfservice.page;

/**
 * The form for a reminder.
 *
 * @param fault in words; empty if nothing is wrong
 * @param given there is a contact that can be taken back
 */
record ContactView(String code, String fault, boolean given) {}
