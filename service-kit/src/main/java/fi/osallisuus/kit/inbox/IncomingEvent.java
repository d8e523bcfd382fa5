package fi.osallisuus.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;

/**
 * An event as a consumer sees it.
 *
 * @param type full type, e.g. {@code fi.osallisuus.booking.appointment.confirmed.v1}
 */
public record IncomingEvent(
    String id, String type, String county, String key, Instant time, JsonNode data) {
  // A consumer declares the few fields that it needs; producers may add others at any time.
  private static final ObjectReader TOLERANT =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .reader();

  /** The payload as the consumer's own record; unknown fields are ignored. */
  public <T> T as(Class<T> record) {
    try {
      return TOLERANT.treeToValue(data, record);
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The payload does not fit " + record.getSimpleName(), e);
    }
  }

  /** {@code appointment.confirmed} of {@code fi.osallisuus.booking.appointment.confirmed.v1}. */
  public String shortType() {
    String[] parts = type.split("\\.");
    return parts.length < 6 ? type : parts[3] + "." + parts[4];
  }
}
