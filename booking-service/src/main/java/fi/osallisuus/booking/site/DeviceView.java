package fi.osallisuus.booking.site;

import java.util.UUID;

/** A device as the API shows it. */
record DeviceView(UUID id, long version, UUID siteId, String label, boolean active) {}
