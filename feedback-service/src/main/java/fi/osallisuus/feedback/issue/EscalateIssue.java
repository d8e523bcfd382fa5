package fi.osallisuus.feedback.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body has to solve it instead, and why. */
@Schema(
    example =
        """
        {"bodyId": "0195c1f2-7a30-7b02-9d4f-1d8cf2ba1d02",\
         "why": "Tietojen vaihto tarvitsee koko alueen päätöksen."}
        """)
record EscalateIssue(@NotNull UUID bodyId, @NotBlank @Size(max = 1000) String why) {}
