package fi.osallisuus.registry.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting needs to know of a member. */
public record MemberCard(
    UUID id, String role, @Nullable UUID expertId, @Nullable UUID unitId, boolean declinesFee) {}
