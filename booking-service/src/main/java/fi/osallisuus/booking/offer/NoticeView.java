package fi.osallisuus.booking.offer;

import java.time.Instant;
import java.util.UUID;

/** One version of the notice as the API shows it. */
record NoticeView(UUID id, int version, NoticeText text, Instant publishedAt) {}
