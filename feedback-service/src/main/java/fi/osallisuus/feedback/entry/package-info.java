/** Answers that staff enter for others: paper forms, telephone calls, help at the tablet. */
@NullMarked
package fi.osallisuus.feedback.entry;

import org.jspecify.annotations.NullMarked;
