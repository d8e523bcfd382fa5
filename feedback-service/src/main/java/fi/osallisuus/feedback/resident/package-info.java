/**
 * The channel on which residents say what they think, without a login, and hear what came of it.
 */
@NullMarked
package fi.osallisuus.feedback.resident;

import org.jspecify.annotations.NullMarked;
