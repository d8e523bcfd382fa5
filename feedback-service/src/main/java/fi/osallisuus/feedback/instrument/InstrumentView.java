package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument version with its whole definition. */
@Schema(
    example =
        "{\"id\": \"0195c1f2-7a30-7e44-9f6b-3fae14dc3f4a\", \"key\": \"TEAM_PULSE\", \"instrumentVersion\": \"1.0.0\", \"status\": \"DRAFT\", \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"missing\": [], \"readingMinutes\": 2, \"definition\": {\"key\": \"TEAM_PULSE\", \"version\": \"1.0.0\", \"audiences\": [\"PROFESSIONAL\"], \"notTreatmentNotice\": false, \"title\": {\"fi\": \"Tiimin vointi\", \"sv\": \"Teamets läge\", \"en\": \"How the team is\"}, \"scales\": {\"AGREE_1_5\": {\"min\": 1, \"max\": 5, \"labels\": [{\"value\": 1, \"text\": {\"fi\": \"Täysin eri mieltä\", \"sv\": \"Helt av annan åsikt\", \"en\": \"Strongly disagree\"}}, {\"value\": 5, \"text\": {\"fi\": \"Täysin samaa mieltä\", \"sv\": \"Helt av samma åsikt\", \"en\": \"Strongly agree\"}}]}}, \"item\": [{\"linkId\": \"WORK\", \"type\": \"group\", \"text\": {\"fi\": \"Työ\", \"sv\": \"Arbetet\", \"en\": \"Work\"}, \"item\": [{\"linkId\": \"PR_LOAD\", \"type\": \"scale\", \"scale\": \"AGREE_1_5\", \"text\": {\"fi\": \"Kuormitukseni on vähentynyt\", \"sv\": \"Min belastning har minskat\", \"en\": \"My load has eased\"}}]}]}}")
public record InstrumentView(
    UUID id,
    String key,
    String instrumentVersion,
    InstrumentStatus status,
    @Schema(description = "SHA-256 of the canonical (RFC 8785) definition; every answer carries it")
        String definitionHash,
    @Schema(description = "What still keeps this version from being approved, all at once")
        List<FieldError> missing,
    @Schema(description = "Minutes that a slow reader needs") int readingMinutes,
    Definition definition) {

  static InstrumentView of(Instrument instrument) {
    return new InstrumentView(
        instrument.id(),
        instrument.key(),
        instrument.instrumentVersion(),
        instrument.status(),
        instrument.definitionHash(),
        instrument.faults(),
        ReadingTime.minutes(instrument.definition()),
        instrument.definition());
  }
}
