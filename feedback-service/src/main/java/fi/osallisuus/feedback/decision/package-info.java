/** What the county's bodies decide, and what of people's experience they had before them. */
@NullMarked
package fi.osallisuus.feedback.decision;

import org.jspecify.annotations.NullMarked;
