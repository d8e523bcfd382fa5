package fi.osallisuus.feedback.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands in the way; nobody's name, no client and no case. */
@Schema(
    example =
        """
        {"bodyId": "0195c1f2-7a30-7b01-9d4f-1d8cf2ba1d01",\
         "areaId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "category": "CLIENT_FLOW",\
         "basis": "EXPERIENCE", "title": "Ohjautuminen päivystyksestä",\
         "description": "Päivystys ei tiedä, miten asiakkaan voi ohjata työparille."}
        """)
record RaiseIssue(
    @Schema(description = "The steering group that is to solve it") @Nullable UUID bodyId,
    @Schema(description = "The area that it concerns; without a body it is needed")
        @Nullable UUID areaId,
    @NotNull IssueCategory category,
    @Schema(description = "Noticed by experience or in a report") @NotNull IssueBasis basis,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 2000) String description,
    @Schema(description = "Default today; never ahead") @Nullable LocalDate raisedOn) {}
