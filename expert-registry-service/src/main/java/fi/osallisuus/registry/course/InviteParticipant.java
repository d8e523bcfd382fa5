package fi.osallisuus.registry.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is invited: an account, or the number that the platform knows them by. */
@Schema(examples = "{\"participant\":\"0197e3a0-0000-7000-8000-00000000000a\"}")
record InviteParticipant(
    @Schema(description = "Opaque; never a name or an address.")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
        String participant,
    @Schema(description = "Left out: today.") @Nullable LocalDate invitedOn) {}
