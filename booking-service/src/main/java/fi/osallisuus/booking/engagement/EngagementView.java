package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.OnDutyContact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An engagement as staff and its own experts see it. */
@Schema(name = "Engagement")
record EngagementView(
    UUID id,
    long version,
    EngagementKind kind,
    EngagementStatus status,
    @Nullable UUID seriesId,
    @Nullable Name title,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable UUID siteId,
    @Nullable UUID roomId,
    @Nullable UUID deviceId,
    boolean online,
    @Nullable String place,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    LocalDate localDate,
    LocalTime localStart,
    LocalTime localEnd,
    @Schema(description = "Elapsed, not as the clock shows.") long plannedMinutes,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable @Schema(description = "Elapsed from its start to its end, once held.")
        Long elapsedMinutes,
    @Nullable DurationReason durationReason,
    List<UUID> expertIds,
    List<UUID> producerIds,
    @Nullable ProducedBy producedBy,
    List<UUID> pairIds,
    List<String> professions,
    @Nullable OnDutyContact onDutyContact,
    @Nullable OffsetDateTime wardNotifiedAt,
    boolean informationNotice,
    @Nullable String round,
    List<UUID> initiativeIds,
    @Nullable UUID bodyId,
    @Nullable String focusTheme,
    @Nullable String methodTried,
    List<Organiser> organisers,
    List<AgendaItem> agenda,
    List<Headcount> attendance,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    @Nullable CancelReason cancelReason) {

  static EngagementView of(Engagement e) {
    var when = e.timing();
    var where = e.venue();
    var course = e.course();
    var theme = e.theme();
    return new EngagementView(
        e.id(),
        e.version(),
        e.kind(),
        e.status(),
        e.seriesId(),
        theme.title(),
        e.unitId(),
        where.wardId(),
        where.siteId(),
        where.roomId(),
        where.deviceId(),
        where.online(),
        where.place(),
        when.local(when.startsAt()),
        when.local(when.endsAt()),
        when.timeZone(),
        when.localDate(),
        when.localStart(),
        when.localEnd(),
        when.span().length().toMinutes(),
        local(when, course.startedAt()),
        local(when, course.endedAt()),
        minutes(course.elapsed()),
        course.durationReason(),
        e.crew().experts(),
        e.crew().producers(),
        theme.producedBy(),
        e.crew().pair(),
        List.of(theme.professions()),
        e.contact(),
        local(when, course.wardNotifiedAt()),
        course.informationNotice(),
        e.roundCode(),
        List.of(theme.initiativeIds()),
        theme.bodyId(),
        theme.focusTheme(),
        theme.methodTried(),
        e.organisers(),
        e.agenda(),
        Headcount.of(e.attendance()),
        course.patientsMet(),
        course.relativesMet(),
        course.cancelReason());
  }

  static @Nullable OffsetDateTime local(Timing when, @Nullable Instant at) {
    return at == null ? null : when.local(at);
  }

  static @Nullable Long minutes(@Nullable Duration elapsed) {
    return elapsed == null ? null : elapsed.toMinutes();
  }
}
