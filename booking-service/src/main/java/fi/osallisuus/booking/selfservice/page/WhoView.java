package fi.osallisuus.booking.selfservice.page;

/** A chosen time, and the question for whose sake somebody comes. */
record WhoView(String action, String slot, String when, String stamp, WhoseView whose) {}
