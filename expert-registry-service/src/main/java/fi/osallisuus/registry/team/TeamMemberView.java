package fi.osallisuus.registry.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.initiative.TeamRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member of a team; the account or expert behind it has no name here. */
@Schema(name = "TeamMember")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamMemberView(
    UUID id,
    UUID initiativeId,
    TeamRole role,
    @Nullable String accountId,
    @Nullable UUID expertId,
    @Nullable String profession,
    @Nullable UUID homeUnitId,
    int allocationPercent,
    LocalDate since,
    @Schema(description = "Last day; absent while in the team.") @Nullable LocalDate until,
    @Schema(description = "The member to whom the role was handed over.")
        @Nullable UUID successorId,
    @Schema(
            description = "ALLOCATION_OVER_100: more than a full working time over all teams.",
            examples = "[\"ALLOCATION_OVER_100\"]")
        List<String> warnings,
    long version) {}
