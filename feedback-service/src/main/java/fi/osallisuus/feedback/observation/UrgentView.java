package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An urgent matter as its ward reads it. */
@Schema(
    name = "UrgentMatter",
    example =
        """
        {"id": "0195c1f2-7a30-7c11-8c3e-0c7be1a90c17", "reportId": "0195c1f2-7a30-7c12-8c3e-0c7be1a90c17",\
         "observationId": "0195c1f2-7a30-7c13-8c3e-0c7be1a90c17", "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28",\
         "wardId": "0195c1f2-7a30-7c21-8e50-2e9003cb2e21", "text": "Varauloskäynnin edessä on sänkyjä.",\
         "raisedAt": "2026-10-06T08:20:00Z", "late": false, "version": 1}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record UrgentView(
    UUID id,
    UUID reportId,
    UUID observationId,
    UUID unitId,
    UUID wardId,
    String text,
    Instant raisedAt,
    @Schema(description = "Nobody saw to it on the day on which it was raised.") boolean late,
    @Nullable UrgentOutcome outcome,
    @Nullable Instant acknowledgedAt,
    long version) {}
