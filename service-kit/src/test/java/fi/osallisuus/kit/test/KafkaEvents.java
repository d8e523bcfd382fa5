package fi.osallisuus.kit.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes topics as another service would. */
public final class KafkaEvents {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private KafkaEvents() {}

  /** Everything that the topic holds now, oldest first. */
  public static List<ConsumerRecord<String, String>> all(String topic) {
    return all(SuiteResource.bootstrap(), topic);
  }

  /** The same at another broker. */
  public static List<ConsumerRecord<String, String>> all(String bootstrap, String topic) {
    var found = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = consumer(bootstrap)) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
    }
    found.sort(java.util.Comparator.comparingLong(ConsumerRecord::timestamp));
    return found;
  }

  /**
   * Waits (up to 15 s) until the topic holds this many events of the key; returns all of the key.
   */
  public static List<ConsumerRecord<String, String>> await(String topic, String key, int count) {
    var start = Instant.now();
    while (true) {
      var found = all(topic).stream().filter(r -> key.equals(r.key())).toList();
      if (found.size() >= count) {
        return found;
      }
      if (Duration.between(start, Instant.now()).compareTo(PATIENCE) > 0) {
        throw new AssertionError(
            "%s holds %d of %d events of %s".formatted(topic, found.size(), count, key));
      }
    }
  }

  /** The short types (appointment.confirmed) of a key's events, in order. */
  public static List<String> types(String topic, String key) {
    return all(topic).stream()
        .filter(r -> key.equals(r.key()))
        .map(r -> shortType(header(r, "ce_type")))
        .toList();
  }

  /** The text of a header; fails when it is missing. */
  public static String header(ConsumerRecord<String, String> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null) {
      throw new AssertionError("The event has no header " + name);
    }
    return new String(header.value(), UTF_8);
  }

  /** Publishes an event as its producer would and returns its ce_id; type short or full. */
  public static String publish(String topic, String type, String key, String county, String json) {
    String id = UUID.randomUUID().toString();
    publish(id, topic, type, key, county, json);
    return id;
  }

  /** The same with an id of one's own, to deliver an event twice. */
  public static void publish(
      String id, String topic, String type, String key, String county, String json) {
    String service = topic.substring(0, topic.indexOf('.'));
    var record = new ProducerRecord<>(topic, key, json);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            type.startsWith("fi.") ? type : "fi.osallisuus." + service + "." + type + ".v1",
            "ce_source",
            "/" + service,
            "ce_time",
            Instant.now().toString(),
            "ce_county",
            county,
            "ce_dataclassification",
            "pseudonymous",
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    send(record);
  }

  /** Sends any record, for instance one that is no event at all. */
  public static void send(ProducerRecord<String, String> record) {
    var text = new StringSerializer();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", SuiteResource.bootstrap(), "acks", "all"),
            text,
            text)) {
      producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** Every event on the topic fits its published schema. */
  public static void assertContract(String topic) {
    for (var record : all(topic)) {
      EventContract.assertValid(topic, header(record, "ce_type"), record.value());
    }
  }

  private static String shortType(String full) {
    String[] parts = full.split("\\.");
    return parts[3] + "." + parts[4];
  }

  private static KafkaConsumer<String, String> consumer(String bootstrap) {
    var text = new StringDeserializer();
    return new KafkaConsumer<>(
        Map.<String, Object>of(
            "bootstrap.servers",
            bootstrap,
            "enable.auto.commit",
            false,
            "isolation.level",
            "read_committed"),
        text,
        text);
  }
}
