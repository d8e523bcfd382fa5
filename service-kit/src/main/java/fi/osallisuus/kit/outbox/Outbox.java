package fi.osallisuus.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.db.LastWrites;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers events in the caller's transaction; the relay sends them after its commit. */
@ApplicationScoped
public class Outbox {
  private static final String INSERT =
      "insert into kit_outbox (event_id, county, topic, type, key, data, time, traceparent)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?)";

  private final LastWrites lastWrites;
  private final Tenancy tenancy;
  private final ObjectMapper json;
  private final Clock clock;
  private final Runnable wakeRelay;

  Outbox(
      LastWrites lastWrites, Tenancy tenancy, ObjectMapper json, Clock clock, RelayRunner relay) {
    this.lastWrites = lastWrites;
    this.tenancy = tenancy;
    this.json = json;
    this.clock = clock;
    this.wakeRelay = relay::wake;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Event event) {
    var time = event.time() == null ? clock.instant() : event.time();
    lastWrites.add(
        INSERT,
        // Random, not time-ordered: an event's id must not tell when it was made.
        UUID.randomUUID(),
        tenancy.county(),
        event.topic(),
        event.fullType(),
        event.key(),
        write(event.data()),
        time.atOffset(ZoneOffset.UTC),
        traceparent());
    lastWrites.afterCommit(wakeRelay);
  }

  private String write(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + data.getClass(), e);
    }
  }

  private static @Nullable String traceparent() {
    var span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-" + span.getTraceFlags().asHex()
        : null;
  }
}
