/** Discussions between meetings: open to all under a pseudonym, and moderated by people. */
@NullMarked
package fi.osallisuus.feedback.discussion;

import org.jspecify.annotations.NullMarked;
