package fi.osallisuus.feedback.screening;

/**
 * Somebody who works at the unit that a text is about.
 *
 * @param name first name, last name or both
 * @param jobTitle what stands in the name's place; empty for the general word
 */
public record StaffName(String name, String jobTitle) {}
