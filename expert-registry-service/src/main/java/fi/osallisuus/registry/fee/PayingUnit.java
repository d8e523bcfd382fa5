package fi.osallisuus.registry.fee;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit that pays for work that was told without one. */
@Schema(examples = "{\"unitId\":\"0197e3a0-0000-7000-8000-000000000001\"}")
record PayingUnit(@NotNull UUID unitId) {}
