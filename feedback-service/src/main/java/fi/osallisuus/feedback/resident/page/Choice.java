package fi.osallisuus.feedback.resident.page;

/** One thing to choose from a list. */
record Choice(String value, String label, boolean chosen) {}
