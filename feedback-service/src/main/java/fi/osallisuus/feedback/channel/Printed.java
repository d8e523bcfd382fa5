package fi.osallisuus.feedback.channel;

/**
 * An address on paper.
 *
 * @param url what a QR code carries
 * @param shown what people type: without the scheme, with ten characters of the code
 */
record Printed(String url, String shown) {}
