package fi.osallisuus.registry.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When and where a body meets, in clock time, and about what. */
@Schema(
    examples =
        """
        {"date":"2026-03-11","startTime":"14:00","minutes":120,"remote":false,\
        "place":"Pääterveysasema, kokoushuone 2","agenda":[{"title":"Palautteen kooste"}]}""")
record PlanMeeting(
    @NotNull LocalDate date,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            pattern = "^[0-2][0-9]:[0-5][0-9]$",
            description = "Clock time in Finland.")
        LocalTime startTime,
    @Min(1) @Max(1440) int minutes,
    @Schema(description = "Who pays the experts; left out: the body's unit.") @Nullable UUID unitId,
    boolean remote,
    @Size(max = 200) @Nullable String place,
    @NotNull @Size(max = 60) List<@NotNull @Valid AgendaItem> agenda) {

  PlanMeeting on(LocalDate day) {
    return new PlanMeeting(day, startTime, minutes, unitId, remote, place, agenda);
  }
}
