/** What is done about what people have said: agreed, given to somebody, and followed to its end. */
@NullMarked
package fi.osallisuus.feedback.action;

import org.jspecify.annotations.NullMarked;
