package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Part of a resource: FHIR knows no null and no empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Element {}
