package fi.osallisuus.feedback.action;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change until an action is over; what is absent stays. */
@Schema(example = "{\"dueOn\": \"2027-01-31\"}")
public record ChangeAction(
    @Size(min = 1, max = 500) @Nullable String what,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String responsible,
    @Nullable LocalDate dueOn) {}
