package fi.osallisuus.registry.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a professional of a unit like the pilot's thinks of the process (S0-12). */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","possible":true,"realistic":true,\
        "needed":true,"text":"Toimii, jos vastaanotto on samassa kerroksessa."}""")
record MakeRemark(
    @NotNull @Schema(description = "The unit where the professional works.") UUID unitId,
    boolean possible,
    boolean realistic,
    boolean needed,
    @Size(max = 1000) @Schema(description = "Nothing about any person.") @Nullable String text) {}
