package fi.osallisuus.booking.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed as its owner sees it. */
@Schema(name = "CalendarFeed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(
    UUID id,
    long version,
    FeedSubject subject,
    UUID subjectId,
    String language,
    Instant createdAt,
    @Schema(description = "Whoever has left must not read on: renew the secret in time.")
        Instant expiresAt,
    @Schema(
            description =
                "Where the calendar program fetches it; whoever has the address can read it. Shown"
                    + " only when the secret is made.",
            example = "/api/booking/v1/public/calendars/7q2m0k5x9tbc41wdzz7q2m0k5x.ics")
        @Nullable String address) {}
