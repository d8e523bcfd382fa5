package fi.osallisuus.registry.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as everybody who is signed in reads it. */
@Schema(name = "Partner")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
    UUID id,
    Words name,
    @Nullable Words description,
    String sector,
    List<String> needAreas,
    List<UUID> areaIds,
    FunctionalContact contact,
    @Nullable LocalDate verifiedOn,
    @Schema(description = "STALE: nobody has checked the entry for twelve months, or ever.")
        PartnerStatus status,
    @Nullable LocalDate endedOn,
    long version) {}
