/** Videos and recordings that are kept elsewhere, with what a viewer should know beforehand. */
@NullMarked
package fi.osallisuus.feedback.media;

import org.jspecify.annotations.NullMarked;
