package fi.osallisuus.booking.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question about the work, with the promise that it is about no client. */
@Schema(
    example =
        """
        {"to": "EXPERT", "expertId": "019d0000-0000-7000-8000-000000000020",
         "unitId": "019d0000-0000-7000-8000-000000000003", "topic": "WAYS_OF_WORKING",
         "question": "Miten kerromme vastaanotosta niin, ettei se tunnu pakolta?", "noClientData": true}
        """)
record OpenConsultation(
    @NotNull Side to,
    @Nullable @Schema(description = "Whom a professional asks; an expert asks as itself.")
        UUID expertId,
    @NotNull @Schema(description = "The unit whose professionals ask, or are asked.") UUID unitId,
    @NotNull Topic topic,
    @NotBlank @Size(max = 2000) String question,
    @Nullable
        @Schema(
            description = "Whoever asks says that the text is about no client: true, or 422.",
            example = "true")
        Boolean noClientData) {}
