/**
 * Tablets on site: paired once by six digits, they ask one collection, work through a gap of the
 * network and are missed when they fall silent.
 */
@NullMarked
package fi.osallisuus.feedback.device;

import org.jspecify.annotations.NullMarked;
