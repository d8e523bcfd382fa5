package fi.osallisuus.registry.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A thing, where it is and who has it. */
@Schema(name = "Equipment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EquipmentView(
    UUID id,
    @Schema(examples = "TAB-17-001") String deviceId,
    EquipmentKind kind,
    EquipmentStatus state,
    @Nullable UUID unitId,
    @Nullable UUID expertId,
    @Nullable LocalDate handedOutOn,
    @Nullable LocalDate dueOn,
    long version) {}
