package fi.osallisuus.booking.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of an engagement: ids, codes, times and counts; no title, no contact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EngagementState(
    UUID engagementId,
    long version,
    EngagementKind kind,
    EngagementStatus status,
    String mode,
    @Nullable UUID seriesId,
    @Nullable UUID unitId,
    @Nullable UUID wardId,
    @Nullable UUID siteId,
    boolean online,
    @Nullable String round,
    List<UUID> initiativeIds,
    @Nullable UUID bodyId,
    OffsetDateTime startsAt,
    OffsetDateTime endsAt,
    String timeZone,
    LocalDate localDate,
    long plannedMinutes,
    @Nullable OffsetDateTime startedAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable Long elapsedMinutes,
    @Nullable DurationReason durationReason,
    List<UUID> expertIds,
    List<UUID> producerIds,
    @Nullable ProducedBy producedBy,
    List<String> professions,
    @Nullable String focusTheme,
    @Nullable String methodTried,
    List<AgendaTag> agendaTags,
    int organiserCount,
    List<Headcount> attendance,
    @Nullable Integer patientsMet,
    @Nullable Integer relativesMet,
    @Nullable CancelReason cancelReason) {
  private static final String TOPIC = "booking.engagement.v1";

  static Event event(String type, Engagement engagement) {
    return new Event(TOPIC, type, engagement.id().toString(), of(engagement));
  }

  private static EngagementState of(Engagement e) {
    var when = e.timing();
    var course = e.course();
    var theme = e.theme();
    return new EngagementState(
        e.id(),
        e.version(),
        e.kind(),
        e.status(),
        e.kind().mode(),
        e.seriesId(),
        e.unitId(),
        e.venue().wardId(),
        e.venue().siteId(),
        e.venue().online(),
        e.roundCode(),
        List.of(theme.initiativeIds()),
        theme.bodyId(),
        when.local(when.startsAt()),
        when.local(when.endsAt()),
        when.timeZone(),
        when.localDate(),
        when.span().length().toMinutes(),
        EngagementView.local(when, course.startedAt()),
        EngagementView.local(when, course.endedAt()),
        EngagementView.minutes(course.elapsed()),
        course.durationReason(),
        e.crew().experts(),
        e.crew().producers(),
        theme.producedBy(),
        List.of(theme.professions()),
        theme.focusTheme(),
        theme.methodTried(),
        e.agenda().stream().flatMap(i -> i.tagsOrNone().stream()).distinct().sorted().toList(),
        e.organisers().size(),
        Headcount.of(e.attendance()),
        course.patientsMet(),
        course.relativesMet(),
        course.cancelReason());
  }
}
