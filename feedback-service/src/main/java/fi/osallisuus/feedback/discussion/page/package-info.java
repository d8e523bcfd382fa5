/** The public pages of discussions: to read, to write, to point a post out. */
@NullMarked
package fi.osallisuus.feedback.discussion.page;

import org.jspecify.annotations.NullMarked;
