package fi.osallisuus.booking.site;

import java.util.UUID;

/** A site as visitors see it: how it is called, where it is, how to get in. */
public record PublicSite(
    UUID id, SiteName name, Address address, Accessibility accessibility, String timeZone) {}
