/** The figures of what people say and of what follows: surveys, observation, items, effects. */
@NullMarked
package fi.osallisuus.analytics.feedback;

import org.jspecify.annotations.NullMarked;
