package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body has put on record. */
@Schema(name = "BodyDecision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
    UUID id,
    UUID bodyId,
    @Nullable UUID meetingId,
    DecisionKind kind,
    Words text,
    LocalDate decidedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    long version) {}
