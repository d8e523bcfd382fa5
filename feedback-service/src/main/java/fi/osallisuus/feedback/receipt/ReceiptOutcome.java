package fi.osallisuus.feedback.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.effect.PublicChange;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was decided, done or published because of feedback.
 *
 * @param state of the thing, as its own feature names it
 * @param text public words on it, or null where there are none
 */
@Schema(
    examples =
        """
        {"kind":"ACTION","id":"0197e3a0-0000-7000-8000-0000000000a1","state":"IMPLEMENTED",\
        "on":"2026-11-20","text":{"fi":"Ilmoittautuminen siirtyi aulaan."}}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptOutcome(
    Kind kind, UUID id, String state, @Nullable LocalDate on, @Nullable LocalText text) {

  /** Of what residents can read about it. */
  public static ReceiptOutcome of(PublicChange change) {
    return new ReceiptOutcome(
        Kind.EFFECT,
        change.id(),
        change.outcome().name(),
        change.publishedOn(),
        change.weDid() == null ? change.whyNotText() : change.weDid());
  }

  /** What came of feedback. */
  public enum Kind {
    DECISION,
    ACTION,
    EFFECT
  }
}
