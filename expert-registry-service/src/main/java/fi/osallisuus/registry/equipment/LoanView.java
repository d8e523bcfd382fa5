package fi.osallisuus.registry.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an expert was lent, and what became of it. */
@Schema(name = "EquipmentLoan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoanView(
    UUID id,
    UUID equipmentId,
    @Schema(examples = "TAB-17-001") String deviceId,
    EquipmentKind kind,
    LocalDate handedOutOn,
    @Nullable LocalDate endedOn,
    @Schema(description = "RETURNED or LOST; absent: the expert has it.")
        @Nullable EquipmentStatus outcome) {}
