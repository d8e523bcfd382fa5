package fi.osallisuus.feedback.action;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not done, in words that residents may read. */
@Schema(
    example =
        """
        {"whyNot": "SAFETY", "publicReason": {"fi": "Ovia ei voi pitää auki paloturvallisuuden vuoksi.",\
         "sv": "Dörrarna kan inte hållas öppna på grund av brandsäkerheten."}}
        """)
public record RejectAction(
    @NotNull WhyNot whyNot,
    @Schema(description = "At least 10 characters; in Swedish too in a bilingual county")
        @NotNull
        @Valid
        LocalText publicReason) {}
