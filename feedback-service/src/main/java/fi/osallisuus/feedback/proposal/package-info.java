/** What client panels and networks propose: every proposal gets an answer (S1-39). */
@NullMarked
package fi.osallisuus.feedback.proposal;

import org.jspecify.annotations.NullMarked;
