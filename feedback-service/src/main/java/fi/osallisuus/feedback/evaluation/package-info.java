/** How far the evaluation of an initiative has come: its four sources of data. */
@NullMarked
package fi.osallisuus.feedback.evaluation;

import org.jspecify.annotations.NullMarked;
