package fi.osallisuus.kit.outbox;

import fi.osallisuus.kit.test.SuiteResource;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows a topic from now on. */
final class TopicTail implements AutoCloseable {
  private final KafkaConsumer<String, String> consumer;

  private TopicTail(KafkaConsumer<String, String> consumer) {
    this.consumer = consumer;
  }

  static TopicTail of(String topic) {
    var text = new StringDeserializer();
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", SuiteResource.bootstrap(), "enable.auto.commit", false),
            text,
            text);
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(topic, p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return new TopicTail(consumer);
  }

  void awaitKey(String key) {
    for (int tries = 0; tries < 100; tries++) {
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
        if (key.equals(record.key())) {
          return;
        }
      }
    }
    throw new AssertionError("No event of " + key);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
