package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an initiative is tried and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteFact(
    @Nullable UUID unitId,
    @Nullable UUID organisationId,
    LocalDate startsOn,
    @Nullable LocalDate endsOn) {}
