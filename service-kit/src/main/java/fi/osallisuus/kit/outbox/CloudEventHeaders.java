package fi.osallisuus.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes an event as a CloudEvent 1.0 in binary mode. */
final class CloudEventHeaders {
  private CloudEventHeaders() {}

  static ProducerRecord<String, String> record(Waiting event, String classification) {
    var record = new ProducerRecord<>(event.topic(), event.key(), event.data());
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", event.eventId());
    header(record, "ce_type", event.type());
    header(record, "ce_source", source(event.topic()));
    header(record, "ce_time", event.time().toString());
    header(record, "ce_county", event.county());
    header(record, "ce_dataclassification", classification);
    header(record, "content-type", "application/json");
    if (event.traceparent() != null) {
      header(record, "ce_traceparent", event.traceparent());
      // The plain name is what tracing libraries look for.
      header(record, "traceparent", event.traceparent());
    }
    return record;
  }

  private static String source(String topic) {
    int dot = topic.indexOf('.');
    return "/" + (dot < 0 ? topic : topic.substring(0, dot));
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
