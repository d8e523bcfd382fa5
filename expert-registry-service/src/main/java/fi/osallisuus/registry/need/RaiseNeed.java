package fi.osallisuus.registry.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is needed; about services and their development, never about one client. */
@Schema(
    examples =
        """
        {"bodyId":"0197e3a0-0000-7000-8000-000000000003",\
        "text":"Tarvitsemme ohjeen asiakasraadin kutsumisesta ja palkkioista."}""")
record RaiseNeed(
    @Schema(description = "The body whose member raises it; left out by staff outside any.")
        @Nullable UUID bodyId,
    @Nullable UUID unitId,
    @NotBlank @Size(max = 4000) String text) {}
