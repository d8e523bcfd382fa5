package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.text.LocalText;
import java.util.List;
import java.util.UUID;

/** An instrument version as a list shows it. */
public record InstrumentSummary(
    UUID id,
    String key,
    String instrumentVersion,
    InstrumentStatus status,
    LocalText title,
    List<Audience> audiences) {

  static InstrumentSummary of(Instrument instrument) {
    var definition = instrument.definition();
    return new InstrumentSummary(
        instrument.id(),
        instrument.key(),
        instrument.instrumentVersion(),
        instrument.status(),
        definition.title(),
        definition.audiences());
  }
}
