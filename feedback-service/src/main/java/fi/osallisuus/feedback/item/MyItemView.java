package fi.osallisuus.feedback.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own need or story, and what became of it. */
@Schema(name = "MyFeedbackItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyItemView(
    UUID id,
    ItemKind kind,
    ItemStatus status,
    @Nullable ItemTheme theme,
    @Nullable UUID unitId,
    @Schema(description = "As others read it, once a moderator has let it go.")
        @Nullable String text,
    LocalDate receivedOn,
    @Nullable LocalDate replyDueOn,
    @Nullable String answer,
    @Nullable RejectionReason rejectionReason,
    @Nullable String consentText,
    @Nullable LocalDate withdrawnOn) {

  static MyItemView of(ItemView item) {
    return new MyItemView(
        item.id(),
        item.kind(),
        item.status(),
        item.theme(),
        item.unitId(),
        item.text(),
        item.receivedOn(),
        item.replyDueOn(),
        item.answer(),
        item.rejectionReason(),
        item.consentText(),
        item.withdrawnOn());
  }
}
