/**
 * The same times and appointments as FHIR R4 tells them; no second way to book (see docs/fhir.md).
 */
@NullMarked
package fi.osallisuus.booking.fhir;

import org.jspecify.annotations.NullMarked;
