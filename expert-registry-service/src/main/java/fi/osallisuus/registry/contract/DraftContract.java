package fi.osallisuus.registry.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract to be approved and signed. */
@Schema(
    examples =
        """
        {"type":"COMMISSION","validFrom":"2026-02-01","validTo":"2026-12-31",\
        "templateVersion":"HR-2026-1"}""")
record DraftContract(
    @NotNull ContractType type,
    @NotNull LocalDate validFrom,
    @Schema(description = "Last day; left out: until further notice.") @Nullable LocalDate validTo,
    @NotBlank @Size(max = 40) String templateVersion) {}
