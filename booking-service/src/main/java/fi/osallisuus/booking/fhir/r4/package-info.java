/** The resources and types of FHIR R4 that booking speaks, as slim records. */
@NullMarked
package fi.osallisuus.booking.fhir.r4;

import org.jspecify.annotations.NullMarked;
