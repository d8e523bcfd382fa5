/** Telling people by e-mail what changed: asked for twice, ended with one press. */
@NullMarked
package fi.osallisuus.feedback.follow;

import org.jspecify.annotations.NullMarked;
