package fi.osallisuus.feedback.instrument;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument version as a list shows it. */
@Schema(
    example =
        "{\"id\": \"0195c1f2-7a30-7e44-9f6b-3fae14dc3f4a\", \"key\": \"TEAM_PULSE\", \"instrumentVersion\": \"1.0.0\", \"status\": \"PUBLISHED\", \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"audiences\": [\"PROFESSIONAL\"]}")
public record InstrumentSummary(
    UUID id,
    String key,
    String instrumentVersion,
    InstrumentStatus status,
    ItemText title,
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
