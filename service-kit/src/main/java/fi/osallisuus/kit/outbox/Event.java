package fi.osallisuus.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact to publish.
 *
 * @param topic {@code <service>.<aggregate>.v1}
 * @param type short ({@code appointment.confirmed}) or full ({@code
 *     fi.osallisuus.booking.appointment.confirmed.v1})
 * @param key id of the aggregate; events of one key keep their order
 * @param data the payload, written as JSON
 * @param time when it happened; null for the clock's now
 */
public record Event(String topic, String type, String key, Object data, @Nullable Instant time) {
  private static final String PREFIX = "fi.osallisuus.";

  public Event(String topic, String type, String key, Object data) {
    this(topic, type, key, data, null);
  }

  /** The same event with a time of its own, for instance a coarser one. */
  public Event happenedAt(Instant when) {
    return new Event(topic, type, key, data, when);
  }

  String fullType() {
    return type.startsWith(PREFIX) ? type : PREFIX + producer() + "." + type + ".v1";
  }

  String producer() {
    int dot = topic.indexOf('.');
    return dot < 0 ? topic : topic.substring(0, dot);
  }
}
