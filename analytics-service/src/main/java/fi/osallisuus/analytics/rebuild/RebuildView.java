package fi.osallisuus.analytics.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is. */
@Schema(
    name = "Rebuild",
    example =
        """
        {"id": "6f1c2d4e-8a3b-4c5d-9e7f-0a1b2c3d4e5f", "startedAt": "2026-04-13T06:00:00Z",
         "finishedAt": null, "status": "RUNNING", "events": 18250}
        """)
public record RebuildView(
    UUID id,
    Instant startedAt,
    @Nullable Instant finishedAt,
    Status status,
    @Schema(example = "18250", description = "Events of the county that were read so far")
        long events) {

  /** A run that ends by a restart of the service goes on after it. */
  @Schema(name = "RebuildStatus")
  public enum Status {
    RUNNING,
    DONE,
    FAILED
  }
}
