/** How many visits there were, counted from booking's events; never which. */
@NullMarked
package fi.osallisuus.feedback.visit;

import org.jspecify.annotations.NullMarked;
