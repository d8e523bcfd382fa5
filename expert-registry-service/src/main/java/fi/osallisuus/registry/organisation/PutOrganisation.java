package fi.osallisuus.registry.organisation;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as an administrator or coordinator describes it; code and type stay. */
@Schema(
    examples =
        """
        {"code":"KSSHP","type":"HOSPITAL_DISTRICT_HISTORIC","name":{"fi":"Keski-Suomen\
         sairaanhoitopiiri","sv":"Mellersta Finlands sjukvårdsdistrikt"},\
        "validFrom":"1991-01-01","validTo":"2022-12-31"}""")
record PutOrganisation(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") String code,
    @NotNull OrganisationType type,
    @NotNull @Valid Words name,
    @NotNull LocalDate validFrom,
    @Schema(description = "Last day of an organisation that has ended.")
        @Nullable LocalDate validTo,
    @Schema(description = "The organisation that took over.") @Nullable UUID successorId,
    @Schema(description = "Code of a municipality, three digits.") @Pattern(regexp = "[0-9]{3}")
        @Nullable String municipalityCode) {}
