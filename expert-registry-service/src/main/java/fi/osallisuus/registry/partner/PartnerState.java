package fi.osallisuus.registry.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a partner as every event of it carries it: no name, no contact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerState(
    UUID partnerId,
    long version,
    String sector,
    List<String> needAreas,
    List<UUID> areaIds,
    @Nullable LocalDate verifiedOn,
    String status) {}
