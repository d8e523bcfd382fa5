/** What happens by appointment (shifts, meetings, events), learned from the booking's events. */
@NullMarked
package fi.osallisuus.feedback.engagement;

import org.jspecify.annotations.NullMarked;
