package fi.osallisuus.registry.permit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be collected, where and when. */
@Schema(
    examples =
        """
        {"code":"PER-09-3","purpose":"STAFF_SURVEY","scope":"Kysely henkilöstölle osallisuudesta",\
        "unitIds":["0197e3a0-0000-7000-8000-000000000001"],"from":"2026-03-01","to":"2026-06-30"}""")
record PutPermit(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @Schema(description = "Code of PERMIT_PURPOSE.") @NotNull String purpose,
    @Schema(description = "What is collected, from whom and how.") @NotBlank @Size(max = 2000)
        String scope,
    @NotEmpty @Size(max = 200) List<@NotNull UUID> unitIds,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Schema(description = "The initiative that it serves.") @Nullable UUID initiativeId) {}
