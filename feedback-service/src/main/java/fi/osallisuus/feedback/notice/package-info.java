/** The not-treatment notice, learned from the booking's events and repeated before every survey. */
@NullMarked
package fi.osallisuus.feedback.notice;

import org.jspecify.annotations.NullMarked;
