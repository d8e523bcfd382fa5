package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.OnDutyContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** One engagement on one day, in local time. */
@Schema(
    example =
        """
        {"kind": "OBSERVATION_SHIFT", "wardId": "019d0000-0000-7000-8000-000000000030",
         "expertIds": ["019d0000-0000-7000-8000-000000000020"], "date": "2026-10-06", "from": "09:00",
         "to": "14:00", "round": "2026-AUTUMN", "focusTheme": "FOOD_SERVICE",
         "onDutyContact": {"title": "Vastaava hoitaja", "phone": "014 123 4567"}}
        """)
record PlanEngagement(
    @NotNull EngagementKind kind,
    @Nullable @Valid @Schema(description = "Needed where people choose by it.") Name title,
    @Nullable @Schema(description = "Who arranges and pays; of a shift it is the ward's unit.")
        UUID unitId,
    @Nullable @Schema(description = "Of a shift, and of nothing else.") UUID wardId,
    @Nullable UUID siteId,
    @Nullable UUID roomId,
    @Nullable UUID deviceId,
    @Nullable Boolean online,
    @Nullable @Size(max = 120) @Pattern(regexp = PlanEngagement.NOT_BLANK) String place,
    @Nullable @Size(max = 20) @UniqueElements List<@NotNull UUID> expertIds,
    @Nullable
        @Size(max = 20)
        @UniqueElements
        @Schema(description = "Those of the experts who produce it.")
        List<@NotNull UUID> producerIds,
    @Nullable ProducedBy producedBy,
    @Nullable
        @Size(max = 4)
        @UniqueElements
        @Schema(description = "Opaque ids of the professionals of a work pair, if one leads it.")
        List<@NotNull UUID> pairIds,
    @Nullable
        @Size(max = 20)
        @UniqueElements
        @Schema(description = "Professions at a guidance meeting, at least two; no names.")
        List<@NotNull @Pattern(regexp = PlanEngagement.CODE) String> professions,
    @NotNull LocalDate date,
    @NotNull LocalTime from,
    @NotNull @Schema(description = "Of a shift, a time that is not after from is on the next day.")
        LocalTime to,
    @Nullable
        @Pattern(regexp = PlanEngagement.OFFSET)
        @Schema(
            description = "Only to say which of two equal clock times is meant.",
            example = "+03:00")
        String utcOffset,
    @Nullable
        @Pattern(regexp = PlanEngagement.OFFSET)
        @Schema(description = "The same for the end.", example = "+02:00")
        String endUtcOffset,
    @Nullable @Schema(description = "Of a shift outside the usual length.")
        DurationReason durationReason,
    @Nullable @Valid @Schema(description = "On the ward; left out, the ward's own contact stands.")
        OnDutyContact onDutyContact,
    @Nullable @Schema(example = "2026-AUTUMN") String round,
    @Nullable @Size(max = 10) @UniqueElements List<@NotNull UUID> initiativeIds,
    @Nullable UUID bodyId,
    @Nullable @Pattern(regexp = PlanEngagement.CODE) @Schema(example = "FOOD_SERVICE")
        String focusTheme,
    @Nullable
        @Pattern(regexp = PlanEngagement.CODE)
        @Schema(description = "The way of taking part that is tried (S1-30).", example = "CAFE")
        String methodTried,
    @Nullable @Size(max = 20) List<@NotNull @Valid Organiser> organisers,
    @Nullable @Size(max = 30) List<@NotNull @Valid AgendaItem> agenda) {

  static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
  static final String OFFSET = "[+-](0[0-9]|1[0-4]):[0-5][0-9]";
  static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

  List<UUID> experts() {
    return expertIds == null ? List.of() : expertIds;
  }

  List<AgendaItem> agendaOrNone() {
    return agenda == null ? List.of() : agenda;
  }

  List<Organiser> organisersOrNone() {
    return organisers == null ? List.of() : organisers;
  }

  Crew crew() {
    return Crew.of(
        experts(),
        producerIds == null ? List.of() : producerIds,
        pairIds == null ? List.of() : pairIds);
  }

  Venue venue() {
    return new Venue(wardId, siteId, roomId, deviceId, online != null && online, place);
  }

  Theme theme() {
    return new Theme(
        title == null ? null : title.fi(),
        title == null ? null : title.sv(),
        title == null ? null : title.en(),
        initiativeIds == null ? new UUID[0] : initiativeIds.toArray(UUID[]::new),
        bodyId,
        focusTheme,
        methodTried,
        producedBy,
        professions == null ? new String[0] : professions.toArray(String[]::new));
  }

  static @Nullable ZoneOffset offset(@Nullable String printed) {
    return printed == null ? null : ZoneOffset.of(printed);
  }
}
