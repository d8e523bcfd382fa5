package fi.osallisuus.registry.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Profession, home unit and working time of a member. */
@Schema(examples = "{\"profession\":\"SOCIAL_WORKER\",\"allocationPercent\":60}")
record EditMember(
    @Nullable String profession,
    @Nullable UUID homeUnitId,
    @Min(0) @Max(100) int allocationPercent) {}
