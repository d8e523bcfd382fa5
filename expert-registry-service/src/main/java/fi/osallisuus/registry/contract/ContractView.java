package fi.osallisuus.registry.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract of an expert. */
@Schema(name = "Contract")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContractView(
    UUID id,
    UUID expertId,
    ContractType type,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String templateVersion,
    ContractStatus status,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate signedOn,
    @Schema(description = "Last day of a terminated contract.") @Nullable LocalDate endsOn,
    long version) {}
