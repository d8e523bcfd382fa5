package fi.osallisuus.registry.partner;

import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation that helps, as those who guide clients describe it. */
@Schema(
    examples =
        """
        {"name":{"fi":"Esimerkkiyhdistys ry","sv":"Exempelförening rf"},"sector":"THIRD_SECTOR",\
        "needAreas":["SUBSTANCE","SOCIAL"],"areaIds":["0197e3a0-0000-7000-8000-000000000001"],\
        "contact":{"role":"Toiminnanohjaaja","mailbox":"toiminta@example.org"}}""")
record PutPartner(
    @NotNull @Valid Words name,
    @Schema(description = "What they offer and to whom.") @Valid @Nullable Words description,
    @Schema(description = "Code of PARTNER_SECTOR.") @NotBlank @Size(max = 40) String sector,
    @Schema(description = "Codes of NEED_AREA: with what they help.") @NotEmpty @Size(max = 20)
        List<@NotNull String> needAreas,
    @Schema(description = "Areas of the county that they serve.") @NotEmpty @Size(max = 60)
        List<@NotNull UUID> areaIds,
    @NotNull @Valid FunctionalContact contact) {}
