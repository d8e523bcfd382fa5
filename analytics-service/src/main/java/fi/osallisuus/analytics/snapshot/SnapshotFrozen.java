package fi.osallisuus.analytics.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report was frozen; the figures stay in the service, where the reader's role is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotFrozen(
    UUID snapshotId,
    long version,
    String report,
    @Nullable UUID unitId,
    LocalDate from,
    LocalDate to,
    String audience,
    String checksum) {
  static final String TOPIC = "analytics.snapshot.v1";

  static Event of(SnapshotView s) {
    return new Event(
        TOPIC,
        "snapshot.frozen",
        s.id().toString(),
        new SnapshotFrozen(
            s.id(),
            1,
            s.report().name(),
            s.unit(),
            s.from(),
            s.to(),
            s.audience().name(),
            s.checksum()));
  }
}
