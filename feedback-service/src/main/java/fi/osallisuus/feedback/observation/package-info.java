/**
 * "A day in the life": what an expert by experience saw and heard on a ward, gone through with the
 * supervisors and with the ward, until actions are agreed (S2-08 to S2-19).
 */
@NullMarked
package fi.osallisuus.feedback.observation;

import org.jspecify.annotations.NullMarked;
