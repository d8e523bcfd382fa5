package fi.osallisuus.registry.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as staff read it. */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
    UUID id,
    @Schema(examples = "KSSHP") String code,
    OrganisationType type,
    Words name,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable UUID successorId,
    @Nullable String municipalityCode,
    long version) {}
