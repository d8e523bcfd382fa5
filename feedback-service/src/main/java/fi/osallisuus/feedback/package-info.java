/** What people say and what follows: instruments, collections and anonymous responses. */
@NullMarked
package fi.osallisuus.feedback;

import org.jspecify.annotations.NullMarked;
