/** How a client's situation changes: assessments of one case from start to end, item by item. */
@NullMarked
package fi.osallisuus.feedback.assessment;

import org.jspecify.annotations.NullMarked;
