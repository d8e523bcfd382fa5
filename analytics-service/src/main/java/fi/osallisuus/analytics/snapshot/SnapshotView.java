package fi.osallisuus.analytics.snapshot;

import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.indicator.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was frozen, when, and the checksum of it. */
@Schema(name = "Snapshot", example = SnapshotView.EXAMPLE)
public record SnapshotView(
    UUID id,
    Report report,
    @Schema(nullable = true, description = "Null: the whole county") @Nullable UUID unit,
    @Schema(example = "2026-01-01") LocalDate from,
    @Schema(example = "2026-06-30") LocalDate to,
    Audience audience,
    @Schema(example = "fi", description = "Language of the titles in it") String language,
    Instant frozenAt,
    @Schema(description = "SHA-256 of the frozen report, byte by byte, in hexadecimal")
        String checksum) {
  static final String EXAMPLE =
      """
      {"id": "019d2f10-8800-7009-9abc-000000000009", "report": "COORDINATION", "unit": null,
       "from": "2026-01-01", "to": "2026-06-30", "audience": "PUB", "language": "fi",
       "frozenAt": "2026-06-30T12:00:00Z",
       "checksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";
}
