package fi.osallisuus.booking.fhir.r4;

/** What has an address of its own and can be an entry of a bundle. */
public interface Resource extends Element {}
