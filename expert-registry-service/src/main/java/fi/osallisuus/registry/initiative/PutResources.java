package fi.osallisuus.registry.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Working time and money, as whole lists. */
@Schema(
    examples =
        """
        {"staff":[{"role":"DEVELOPMENT_COORDINATOR","fte":"0.50","funding":"PROJECT",\
        "startsOn":"2025-01-01","endsOn":"2026-12-31"}],"funding":[{"source":"Tulevaisuuden\
         sotekeskus","startsOn":"2021-02-01","endsOn":"2023-12-31","amount":"240000.00"}]}""")
record PutResources(
    @NotNull @Size(max = 50) List<@NotNull @Valid StaffResource> staff,
    @NotNull @Size(max = 50) List<@NotNull @Valid FundingPeriod> funding) {}
