package fi.osallisuus.registry.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A permit as staff read it. */
@Schema(name = "Permit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PermitView(
    UUID id,
    @Schema(examples = "PER-09-3") String code,
    String purpose,
    String scope,
    List<UUID> unitIds,
    LocalDate from,
    LocalDate to,
    @Nullable UUID initiativeId,
    PermitStatus status,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate decidedOn,
    @Schema(description = "Terms, or the reason of a refusal.") @Nullable String remarks,
    @Schema(description = "Collections that use it.") List<UUID> collectionIds,
    long version) {}
