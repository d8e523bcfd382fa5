/** The public page on which a writer asks for a second look. */
@NullMarked
package fi.osallisuus.feedback.moderation.page;

import org.jspecify.annotations.NullMarked;
