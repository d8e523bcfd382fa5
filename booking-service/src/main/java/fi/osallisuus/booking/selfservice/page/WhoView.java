package fi.osallisuus.booking.selfservice.page;

/** The question for whose sake somebody comes; it is all that is asked (S0-25). */
record WhoView(
    String action,
    String slot,
    String when,
    String stamp,
    String who,
    String whoFault,
    String referralFault) {}
