package fi.osallisuus.registry.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.body.BodyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the event says of a message: that it went, never what it said or who wrote it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageState(
    UUID messageId,
    long version,
    UUID bodyId,
    BodyKind bodyKind,
    Direction direction,
    LocalDate sentOn,
    @Nullable UUID replyTo,
    boolean expectsReply) {}
