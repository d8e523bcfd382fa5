package fi.osallisuus.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents in binary mode; what is not one is poison. */
@Singleton
class IncomingEvents {
  private final ObjectMapper json;

  IncomingEvents(ObjectMapper json) {
    this.json = json;
  }

  IncomingEvent read(ConsumerRecord<String, String> record) {
    String county = header(record, "ce_county");
    if (!Tenancy.isCounty(county)) {
      throw new PoisonEvent("The header ce_county is no county code");
    }
    String key = record.key();
    if (key == null) {
      throw new PoisonEvent("The record has no key");
    }
    return new IncomingEvent(
        header(record, "ce_id"),
        header(record, "ce_type"),
        county,
        key,
        time(record),
        data(record));
  }

  private JsonNode data(ConsumerRecord<String, String> record) {
    String text = record.value();
    try {
      JsonNode data = text == null ? null : json.readTree(text);
      if (data == null || !data.isObject()) {
        throw new PoisonEvent("The payload is no JSON object");
      }
      return data;
    } catch (JsonProcessingException e) {
      // Without the cause: it quotes the payload.
      throw new PoisonEvent("The payload is no JSON");
    }
  }

  private static Instant time(ConsumerRecord<String, String> record) {
    try {
      return Instant.parse(header(record, "ce_time"));
    } catch (DateTimeParseException e) {
      throw new PoisonEvent("The header ce_time is no instant", e);
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new PoisonEvent("The header " + name + " is missing");
    }
    return new String(header.value(), UTF_8);
  }
}
