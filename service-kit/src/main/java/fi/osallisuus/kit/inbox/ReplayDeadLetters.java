package fi.osallisuus.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends dead letters back to the topic that they came from, with key, headers and id kept.
 * Consumers that have handled an event meanwhile ignore it by its id.
 *
 * <p>{@code java -cp <service>/lib/main/*:... fi.osallisuus.kit.inbox.ReplayDeadLetters <bootstrap>
 * <topic>.dlq}
 */
public final class ReplayDeadLetters {
  // What the consumer adds when it gives an event up; the origin must get the event as it was.
  private static final String ADDED = "dead-letter-";
  private static final Duration NOTHING_MORE = Duration.ofSeconds(3);

  private ReplayDeadLetters() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("Usage: ReplayDeadLetters <bootstrap servers> <dead-letter topic>");
      System.exit(2);
    }
    int count = replay(arguments[0], arguments[1]);
    System.out.println("Replayed " + count + " events of " + arguments[1]);
  }

  /**
   * Replays what has arrived since the last replay; each letter is ticked off once the broker has
   * it. An event that several services gave up goes back once.
   *
   * @return how many events were sent back
   */
  public static int replay(String bootstrap, String deadLetters) {
    var bytes = new ByteArraySerializer();
    int count = 0;
    var sent = new HashSet<String>();
    try (var consumer = consumer(bootstrap, "replay-" + deadLetters);
        var producer =
            new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
                bytes,
                bytes)) {
      var partitions =
          consumer.partitionsFor(deadLetters).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      if (partitions.isEmpty()) {
        // Nothing ever went wrong, so the topic was never made.
        return 0;
      }
      consumer.assign(partitions);
      // Only up to here: a letter that fails again returns behind this mark, not into an endless
      // round.
      var ends = new HashMap<>(consumer.endOffsets(partitions));
      for (var records = consumer.poll(NOTHING_MORE);
          !records.isEmpty();
          records = consumer.poll(NOTHING_MORE)) {
        for (var letter : records) {
          var partition = new TopicPartition(letter.topic(), letter.partition());
          if (letter.offset() >= ends.getOrDefault(partition, 0L)) {
            continue;
          }
          var original = original(letter);
          // Each service that could not take the event wrote a letter; sent back once for each,
          // an event that still cannot be taken would double with every replay.
          if (sent.add(identity(original))) {
            producer.send(original).get();
            count++;
          }
          consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
        }
      }
      return count;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted after " + count + " letters", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker refused after " + count + " letters", e);
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap, String group) {
    var bytes = new ByteArrayDeserializer();
    return new KafkaConsumer<>(
        Map.<String, Object>of(
            "bootstrap.servers",
            bootstrap,
            "group.id",
            group,
            "enable.auto.commit",
            false,
            "auto.offset.reset",
            "earliest"),
        bytes,
        bytes);
  }

  /** The event's id, or the letter itself where there is none to tell it by. */
  private static String identity(ProducerRecord<byte[], byte[]> event) {
    var id = event.headers().lastHeader("ce_id");
    return id == null
        ? UUID.randomUUID().toString()
        : event.topic() + " " + new String(id.value(), UTF_8);
  }

  private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
    Header origin = letter.headers().lastHeader("dead-letter-topic");
    String topic =
        origin == null
            ? letter.topic().replaceFirst("\\.dlq$", "")
            : new String(origin.value(), UTF_8);
    var record = new ProducerRecord<>(topic, letter.key(), letter.value());
    for (var header : letter.headers()) {
      if (!header.key().startsWith(ADDED)) {
        record.headers().add(header);
      }
    }
    return record;
  }
}
