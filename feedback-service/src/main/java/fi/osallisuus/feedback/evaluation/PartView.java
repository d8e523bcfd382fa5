package fi.osallisuus.feedback.evaluation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the four parts. */
@Schema(
    example =
        "{\"part\": \"CLIENT_EXPERIENCE\", \"state\": \"COLLECTING\", \"n\": 10, \"collectionIds\": [\"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\"]}")
record PartView(
    KitPart part,
    PartState state,
    @Schema(
            description =
                "Published answers, null below five; of VISITS the completed visits of the"
                    + " initiative's units in its months",
            example = "10")
        @Nullable Long n,
    @Schema(description = "The collections that are part of it, oldest first")
        List<UUID> collectionIds) {}
