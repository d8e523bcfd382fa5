package fi.osallisuus.registry.orientation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published package that the expert is to go through. */
@Schema(examples = "{\"packageId\":\"0197e3a0-0000-7000-8000-000000000003\"}")
record AssignPackage(@NotNull UUID packageId) {}
