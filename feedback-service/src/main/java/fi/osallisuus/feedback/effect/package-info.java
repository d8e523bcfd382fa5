/** You said – we did: what changed, or why it did not, told to everybody. */
@NullMarked
package fi.osallisuus.feedback.effect;

import org.jspecify.annotations.NullMarked;
