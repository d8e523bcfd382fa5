package fi.osallisuus.feedback.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of reports is narrowed to.
 *
 * @param experts whose reports, if not everybody's
 * @param units the unit that was asked for and all below it
 * @param overdueOn only those whose step should have been taken before this day
 */
record ReportSearch(
    @Nullable Collection<UUID> experts,
    @Nullable ReportStatus status,
    @Nullable UUID engagementId,
    @Nullable Collection<UUID> units,
    @Nullable UUID wardId,
    @Nullable String round,
    @Nullable WaitingFor waitingFor,
    @Nullable LocalDate overdueOn) {}
