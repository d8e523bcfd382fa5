package fi.osallisuus.registry.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership; who it is, is seen by the coordinator and the member. */
@Schema(name = "Membership")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MembershipView(
    UUID id,
    UUID bodyId,
    @Nullable String accountId,
    @Nullable UUID expertId,
    String role,
    Office office,
    @Nullable Seat seat,
    @Nullable UUID unitId,
    @Nullable String sector,
    @Nullable JoinReason reason,
    @Nullable Boolean declinesFee,
    LocalDate joinedOn,
    @Nullable LocalDate leftOn,
    long version) {}
