package fi.osallisuus.feedback.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staff leave the survey on the tablet. */
@Schema(example = "{\"pin\": \"7391\"}")
public record LeaveDevice(@NotNull @Pattern(regexp = "[0-9]{4,8}") String pin) {}
