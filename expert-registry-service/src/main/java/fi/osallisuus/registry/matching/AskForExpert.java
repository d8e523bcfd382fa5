package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonFormat;
import fi.osallisuus.registry.assignment.Partner;
import fi.osallisuus.registry.expert.ExpertKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task for which an expert is asked. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001",\
        "title":"Luento päihdetyön opiskelijoille","mode":"LECTURE",\
        "themes":[{"theme":"ADDICTION","weight":2},{"theme":"MENTAL_HEALTH"}],\
        "language":"fi","remote":false,"areaId":"0197e3a0-0000-7000-8000-000000000001",\
        "place":"Luentosali 2","start":"2027-03-24T13:00:00+02:00",\
        "end":"2027-03-24T15:00:00+02:00","level":"UNIT","purpose":"DEVELOPING",\
        "phase":"IMPLEMENTATION","notCurrentClient":true,"paid":true,\
        "partner":{"role":"PROFESSIONAL","unitId":"0197e3a0-0000-7000-8000-000000000001",\
        "contact":"paihdeklinikka@example.org"}}""")
record AskForExpert(
    @NotNull UUID unitId,
    @Schema(description = "What the task is; nothing about clients.") @NotBlank @Size(max = 120)
        String title,
    @Schema(description = "Code of MODE.") @NotNull String mode,
    @Schema(description = "What it is, where the mode is OTHER.") @Size(min = 1, max = 80)
        @Nullable String modeText,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid WantedTheme> themes,
    @Schema(description = "Code of LANGUAGE.") @NotNull String language,
    boolean remote,
    @Schema(description = "A unit of kind AREA; needed unless remote.") @Nullable UUID areaId,
    @Size(min = 1, max = 160) @Nullable String place,
    // As it was written, so that an offset that Finland does not have then is noticed.
    @Schema(description = "With the offset that Finland has then, or Z.")
        @NotNull
        @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime start,
    @NotNull @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        OffsetDateTime end,
    @Schema(description = "Code of PARTICIPATION_LEVEL.") @NotNull String level,
    @Schema(description = "Code of PARTICIPATION_PURPOSE.") @Nullable String purpose,
    @Schema(description = "Code of PARTICIPATION_PHASE.") @Nullable String phase,
    @Schema(description = "Only who says not to be a client of the unit now may accept.")
        boolean notCurrentClient,
    @Schema(description = "Whether the fee model of the mode pays for it; yes if left out.")
        @Nullable Boolean paid,
    @Schema(description = "Whom it may be offered to; both kinds if left out.")
        @Nullable ExpertKind expertKind,
    @Schema(description = "Needed before it is offered to a developer client.") @Valid
        @Nullable Partner partner) {}
