package fi.osallisuus.registry.permit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collection of the feedback service that uses the permit. */
@Schema(examples = "{\"collectionId\":\"0197e3a0-0000-7000-8000-0000000000c1\"}")
record LinkCollection(@NotNull UUID collectionId) {}
