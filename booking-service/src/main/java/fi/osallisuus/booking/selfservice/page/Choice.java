package fi.osallisuus.booking.selfservice.page;

/** One of several answers to a question. */
record Choice(String value, String name, boolean chosen) {}
