package fi.osallisuus.registry.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the need is met. */
@Schema(
    examples =
        """
        {"answer":"Ohje asiakasraadin palkkioista on julkaistu.",\
        "guidelineIds":["0197e3a0-0000-7000-8000-000000000004"]}""")
record AnswerNeed(
    @NotBlank @Size(max = 4000) String answer,
    @Schema(description = "Published documents that say how; may be empty.")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> guidelineIds) {}
