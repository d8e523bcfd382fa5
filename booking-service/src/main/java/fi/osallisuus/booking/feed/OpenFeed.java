package fi.osallisuus.booking.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar program wants to follow the times of an expert, a room or a site. */
@Schema(
    example =
        """
        {"subject": "ROOM", "subjectId": "019d0000-0000-7000-8000-000000000011", "language": "fi"}
        """)
record OpenFeed(
    @NotNull FeedSubject subject,
    @NotNull UUID subjectId,
    @Nullable
        @Pattern(regexp = "fi|sv|en")
        @Schema(description = "Of the words in the calendar; fi unless told.")
        String language) {}
