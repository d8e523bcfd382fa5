/** Finds in free text what must not be shown as it stands, and what somebody must see today. */
@NullMarked
package fi.osallisuus.feedback.screening;

import org.jspecify.annotations.NullMarked;
