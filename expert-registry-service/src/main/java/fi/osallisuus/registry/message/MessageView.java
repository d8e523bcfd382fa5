package fi.osallisuus.registry.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message as those inside the body read it; the sender is a side, not a person. */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageView(
    UUID id,
    UUID bodyId,
    Direction direction,
    Instant sentAt,
    @Nullable UUID replyTo,
    boolean expectsReply,
    @Nullable Instant answeredAt,
    @Schema(description = "From sending to the first reply of the other side.")
        @Nullable BigDecimal answerHours,
    @Nullable UUID answeredBy,
    String text,
    long version) {}
