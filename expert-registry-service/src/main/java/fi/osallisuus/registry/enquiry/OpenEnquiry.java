package fi.osallisuus.registry.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody of the staff asks; about the work, never about a client. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","category":"DATA_PERMIT",\
        "question":"Tarvitsemmeko luvan kokemustiedon keräämiseen odotustilassa?"}""")
record OpenEnquiry(
    @Schema(description = "Unit of the asker; no unit is excluded (S1-27).") @NotNull UUID unitId,
    @Schema(description = "Code of ENQUIRY_CATEGORY.") @NotBlank @Size(max = 40) String category,
    @NotBlank @Size(max = 4000) String question) {}
