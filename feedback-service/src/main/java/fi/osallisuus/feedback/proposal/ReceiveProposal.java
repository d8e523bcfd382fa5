package fi.osallisuus.feedback.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body proposes; nobody's name and no client. */
@Schema(
    example =
        """
        {"bodyId": "0195c1f2-7a30-7b01-9d4f-1d8cf2ba1d01", "title": "Iltavastaanotto",\
         "text": "Päihdepalvelujen vastaanotolle pitäisi päästä myös työajan jälkeen.",\
         "receivedOn": "2026-02-25"}
        """)
record ReceiveProposal(
    @NotNull UUID bodyId,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 2000) String text,
    @Schema(description = "Default today; never ahead") @Nullable LocalDate receivedOn) {}
