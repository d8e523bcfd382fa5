package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site of an initiative. */
@Schema(name = "InitiativeSite")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteView(
    UUID id,
    UUID initiativeId,
    @Nullable UUID unitId,
    @Nullable UUID organisationId,
    String method,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Words result,
    long version) {}
