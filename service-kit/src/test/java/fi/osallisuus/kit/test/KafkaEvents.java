package fi.osallisuus.kit.test;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads and writes topics as another service would. */
public final class KafkaEvents {
  private KafkaEvents() {}

  /** Everything that the topic holds now, oldest first. */
  public static List<ConsumerRecord<String, String>> all(String topic) {
    throw new UnsupportedOperationException(topic);
  }

  /**
   * Waits (up to 15 s) until the topic holds this many events of the key; returns all of the key.
   */
  public static List<ConsumerRecord<String, String>> await(String topic, String key, int count) {
    throw new UnsupportedOperationException(topic);
  }

  /** The short types (appointment.confirmed) of a key's events, in order. */
  public static List<String> types(String topic, String key) {
    throw new UnsupportedOperationException(topic);
  }

  /** Publishes an event as its producer would and returns its ce_id; type short or full. */
  public static String publish(String topic, String type, String key, String county, String json) {
    throw new UnsupportedOperationException(topic);
  }

  /** The same with an id of one's own, to deliver an event twice. */
  public static void publish(
      String id, String topic, String type, String key, String county, String json) {
    throw new UnsupportedOperationException(topic);
  }

  /** Every event on the topic fits its published schema. */
  public static void assertContract(String topic) {
    throw new UnsupportedOperationException(topic);
  }
}
