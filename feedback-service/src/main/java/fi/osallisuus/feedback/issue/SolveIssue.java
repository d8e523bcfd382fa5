package fi.osallisuus.feedback.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an issue was solved. */
@Schema(
    example =
        """
        {"solution": "Päivystyksen sihteerit saivat työparin numeron ja luvan soittaa."}
        """)
record SolveIssue(@NotBlank @Size(min = 10, max = 2000) String solution) {}
