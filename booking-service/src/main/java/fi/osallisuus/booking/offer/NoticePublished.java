package fi.osallisuus.booking.offer;

import java.util.UUID;

/** A service's notice has a new version; told to observers inside the transaction. */
public record NoticePublished(UUID serviceId, int version) {}
