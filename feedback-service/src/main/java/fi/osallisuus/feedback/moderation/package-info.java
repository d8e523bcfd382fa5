/** Every free text waits here for a person; only what a person has let go is ever shown. */
@NullMarked
package fi.osallisuus.feedback.moderation;

import org.jspecify.annotations.NullMarked;
