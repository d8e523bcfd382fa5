package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a job description as it is being written. */
@Schema(
    examples =
        """
        {"code":"JD-REC","mode":"PEER_RECEPTION","major":true,\
        "title":{"fi":"Vastaanoton tehtävänkuva","sv":"Befattningsbeskrivning för mottagningen"},\
        "sections":{"PURPOSE":{"fi":"Tarkoitus","sv":"Syfte"},"TASKS":{"fi":"Tehtävät","sv":"Uppgifter"},\
        "NOT_DONE":{"fi":"Mitä ei tehdä","sv":"Vad som inte görs"},\
        "REPORTING":{"fi":"Raportointi","sv":"Rapportering"},\
        "CONFIDENTIALITY":{"fi":"Vaitiolo","sv":"Tystnadsplikt"},\
        "NOT_TREATMENT":{"fi":"Vastaanotto ei ole hoitoa","sv":"Mottagningen är inte vård"}}}""")
record DraftDescription(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @Schema(description = "Code of MODE: whose experts this concerns; or else a role.")
        @Nullable String mode,
    @Schema(description = "Code of ROLE, such as COORDINATOR or CASE_LEAD: a staff role's.")
        @Nullable String role,
    @Schema(description = "A major version asks for a new acknowledgement.") boolean major,
    @NotNull @Valid Words title,
    @NotNull Map<Section, @NotNull @Valid Words> sections,
    @Schema(description = "Why the version before does not do; from the second version on.")
        @Size(max = 300)
        @Nullable String changeReason) {}
