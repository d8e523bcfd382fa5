package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.moderation.ReadableText;
import fi.osallisuus.kit.visitor.Suspicion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as whoever handles it sees it; its words only once a moderator has let them go. */
@Schema(name = "FeedbackItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemView(
    UUID id,
    ItemKind kind,
    ItemChannel channel,
    ItemStatus status,
    String language,
    @Schema(description = "The unit that it is about.") @Nullable UUID unitId,
    @Schema(description = "Three-digit code.") @Nullable String municipality,
    @Nullable ItemTheme theme,
    @Nullable Tone tone,
    @Schema(description = "Absent until a moderator has let it go.") @Nullable String text,
    @Schema(description = "Something was taken out of the text.") @Nullable Boolean redacted,
    @Schema(description = "Under which the moderators keep the text.") @Nullable UUID textId,
    @Schema(description = "Written down by somebody else than who said it.") boolean secondHand,
    @Schema(description = "The gist was read back to who said it.") boolean readBack,
    @Schema(description = "A matter of safety: not published.") boolean urgent,
    @Schema(description = "Why it may come from a machine; people decide.")
        @Nullable Suspicion suspicion,
    LocalDate receivedOn,
    @Nullable LocalDate screenedOn,
    @Nullable LocalDate assignedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate answeredOn,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate rejectedOn,
    @Nullable RejectionReason rejectionReason,
    @Nullable UUID duplicateOf,
    @Nullable UUID handlerUnitId,
    @Schema(description = "Code of ROLE.") @Nullable String handler,
    boolean replyAsked,
    @Schema(description = "Fourteen days after it was received, if a reply was asked for.")
        @Nullable LocalDate replyDueOn,
    @Nullable String answer,
    @Schema(description = "The next day by which something is to be done.")
        @Nullable LocalDate dueOn,
    boolean overdue,
    @Schema(description = "Of a story: the text that the person agreed to.")
        @Nullable String consentText,
    @Nullable LocalDate withdrawnOn,
    List<UUID> decisionIds,
    List<UUID> actionIds,
    List<ItemStep> steps,
    long version) {

  static ItemView of(FeedbackItem i, @Nullable ReadableText text, LocalDate today) {
    return new ItemView(
        i.id(),
        i.kind,
        i.channel,
        i.status,
        i.language,
        i.about.unitId(),
        i.about.municipality(),
        i.about.theme(),
        i.tone,
        text == null ? null : text.text(),
        text == null ? null : text.redacted(),
        i.textId,
        i.secondHand,
        i.readBack,
        i.urgent,
        i.suspicion,
        i.days.receivedOn,
        i.days.screenedOn,
        i.days.assignedOn,
        i.days.startedOn,
        i.days.answeredOn,
        i.days.closedOn,
        i.days.rejectedOn,
        i.rejectionReason,
        i.duplicateOf,
        i.handlerUnitId,
        i.handler,
        i.replyAsked,
        i.due.replyDueOn(),
        i.answer,
        i.due.dueOn(),
        i.due.overdue(today),
        i.telling.consentText,
        i.telling.withdrawnOn,
        i.decisionIds.stream().sorted().toList(),
        i.actionIds.stream().sorted().toList(),
        List.copyOf(i.steps),
        i.version());
  }
}
