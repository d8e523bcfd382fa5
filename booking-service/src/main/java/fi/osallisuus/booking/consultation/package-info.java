/**
 * Consultations between professionals and experts, in both directions, about nobody in particular.
 */
@NullMarked
package fi.osallisuus.booking.consultation;

import org.jspecify.annotations.NullMarked;
