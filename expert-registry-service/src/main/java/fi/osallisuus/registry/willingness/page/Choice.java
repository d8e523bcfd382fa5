package fi.osallisuus.registry.willingness.page;

/** One box to tick. */
record Choice(String id, String name, String value, String label, boolean checked) {}
