package fi.osallisuus.registry.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the channel works both ways, and how fast (S1-12). */
@Schema(name = "MessageBalance")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageBalance(
    long toCoordinator,
    long fromCoordinator,
    @Schema(description = "To the coordinator and expecting a reply.") long expectingReply,
    @Schema(description = "Of these, answered.") long answered,
    @Schema(description = "Median of the answered ones, from sending to the first reply.")
        @Nullable BigDecimal medianAnswerHours,
    @Schema(description = "True only when something went in each direction.") boolean twoWay) {}
