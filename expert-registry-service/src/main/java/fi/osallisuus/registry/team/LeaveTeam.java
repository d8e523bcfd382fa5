package fi.osallisuus.registry.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a member. */
@Schema(examples = "{\"until\":\"2026-06-30\"}")
record LeaveTeam(@NotNull LocalDate until) {}
