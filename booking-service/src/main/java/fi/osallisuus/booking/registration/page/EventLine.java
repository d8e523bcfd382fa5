package fi.osallisuus.booking.registration.page;

/** An event in one language, as every page shows it. */
record EventLine(String link, String title, String when, String where, String room) {}
