package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument version with its whole definition. */
public record InstrumentView(
    UUID id,
    String key,
    String instrumentVersion,
    InstrumentStatus status,
    @Schema(description = "SHA-256 of the canonical (RFC 8785) definition; every answer carries it")
        String definitionHash,
    @Schema(description = "What still keeps this version from being approved, all at once")
        List<FieldError> missing,
    Definition definition) {

  static InstrumentView of(Instrument instrument) {
    return new InstrumentView(
        instrument.id(),
        instrument.key(),
        instrument.instrumentVersion(),
        instrument.status(),
        instrument.definitionHash(),
        instrument.faults(),
        instrument.definition());
  }
}
