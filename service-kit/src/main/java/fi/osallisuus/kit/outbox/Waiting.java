package fi.osallisuus.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that is committed and not yet with the broker. */
record Waiting(
    long id,
    String eventId,
    String county,
    String topic,
    String type,
    String key,
    String data,
    Instant time,
    @Nullable String traceparent,
    Instant since) {}
