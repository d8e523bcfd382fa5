package fi.osallisuus.feedback.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one thing, for whoever holds its receipt: never its text, its id or a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptNews(
    ReceiptKind kind,
    @Schema(
            description =
                "Of a collection WAITING (the answer waits for others to hide among), COLLECTING or"
                    + " CLOSED; of a text SCREENING, RELEASED, REDACTED or HIDDEN; of an item its"
                    + " status.",
            examples = "COLLECTING")
        String state,
    @Schema(description = "The unit that it is about.") @Nullable LocalText about,
    @Schema(description = "Of an item the day it was received; of an answer nothing.")
        @Nullable LocalDate receivedOn,
    @Schema(description = "Until when answers are collected, or a reply is due.")
        @Nullable LocalDate dueOn,
    @Schema(description = "Why it was not taken up: a code.", examples = "DUPLICATE")
        @Nullable String reason,
    @Schema(description = "The reply, as it was given.") @Nullable ReceiptReply reply,
    @Schema(description = "What was decided and done.") List<ReceiptOutcome> outcomes) {

  public static ReceiptNews of(ReceiptKind kind, String state) {
    return new ReceiptNews(kind, state, null, null, null, null, null, List.of());
  }

  ReceiptNews in(String other) {
    return new ReceiptNews(kind, other, about, receivedOn, dueOn, reason, reply, outcomes);
  }

  public ReceiptNews about(@Nullable LocalText unit) {
    return new ReceiptNews(kind, state, unit, receivedOn, dueOn, reason, reply, outcomes);
  }

  public ReceiptNews days(@Nullable LocalDate received, @Nullable LocalDate due) {
    return new ReceiptNews(kind, state, about, received, due, reason, reply, outcomes);
  }

  public ReceiptNews because(@Nullable String code) {
    return new ReceiptNews(kind, state, about, receivedOn, dueOn, code, reply, outcomes);
  }

  public ReceiptNews replied(@Nullable ReceiptReply given) {
    return new ReceiptNews(kind, state, about, receivedOn, dueOn, reason, given, outcomes);
  }

  public ReceiptNews followed(List<ReceiptOutcome> came) {
    return new ReceiptNews(kind, state, about, receivedOn, dueOn, reason, reply, came);
  }
}
