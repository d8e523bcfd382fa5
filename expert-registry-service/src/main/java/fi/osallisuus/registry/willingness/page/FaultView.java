package fi.osallisuus.registry.willingness.page;

/** A fault in the summary: where it leads to and what it says. */
record FaultView(String target, String text) {}
