package fi.osallisuus.registry.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.time.WallTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done, when and where, in Finnish time. */
@Schema(name = "Task")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
    UUID unitId,
    @Schema(examples = "Luento päihdetyön opiskelijoille") String title,
    @Schema(description = "Code of MODE.", examples = "LECTURE") String mode,
    @Schema(description = "What it is, where the mode is OTHER.", examples = "Näyttely")
        @Nullable String modeText,
    @Schema(description = "Code of LANGUAGE.", examples = "fi") String language,
    boolean remote,
    @Nullable UUID areaId,
    @Schema(examples = "Luentosali 2") @Nullable String place,
    OffsetDateTime start,
    OffsetDateTime end,
    @Schema(description = "Code of PARTICIPATION_LEVEL.", examples = "UNIT") String level,
    @Schema(description = "Code of PARTICIPATION_PURPOSE.", examples = "DEVELOPING")
        @Nullable String purpose,
    @Schema(description = "Code of PARTICIPATION_PHASE.", examples = "IMPLEMENTATION")
        @Nullable String phase,
    @Nullable Partner partner,
    @Schema(description = "Whether the fee model of the mode pays for it.") boolean paid) {

  public static TaskView of(Task t) {
    return new TaskView(
        t.unitId(),
        t.title(),
        t.mode(),
        t.modeText(),
        t.language(),
        t.remote(),
        t.areaId(),
        t.place(),
        t.startsAt().atZone(WallTime.HELSINKI).toOffsetDateTime(),
        t.endsAt().atZone(WallTime.HELSINKI).toOffsetDateTime(),
        t.level(),
        t.purpose(),
        t.phase(),
        t.partner(),
        t.paid());
  }
}
