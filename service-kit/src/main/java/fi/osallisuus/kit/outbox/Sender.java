package fi.osallisuus.kit.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Brings events to the broker so that none of a key overtakes another. */
final class Sender implements AutoCloseable {
  private final Producer<String, String> producer;
  private final String classification;

  Sender(Producer<String, String> producer, String classification) {
    this.producer = producer;
    this.classification = classification;
  }

  static Producer<String, String> producer(String bootstrap) {
    var strings = new StringSerializer();
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ProducerConfig.CLIENT_ID_CONFIG,
            "osallisuus-relay",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            // The relay flushes every wave itself.
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            // A broker that is away costs the relay seconds, not minutes; the rows stay and are
            // tried again.
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            2_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            3_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            8_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000),
        strings,
        strings);
  }

  /** What a batch came to. */
  record Outcome(List<Long> acknowledged, @Nullable Throwable trouble) {}

  /**
   * Sends in waves, each with at most one event of a key, and waits for the broker after each wave.
   * What failed stops the later ones of its key, or of its whole topic, so nothing overtakes it.
   */
  Outcome send(List<Waiting> batch) {
    var acknowledged = new ArrayList<Long>(batch.size());
    var stopped = new HashSet<String>();
    Throwable trouble = null;
    List<Waiting> rest = batch;
    while (!rest.isEmpty()) {
      var wave = new ArrayList<Sent>();
      var later = new ArrayList<Waiting>();
      var keys = new HashSet<String>();
      for (var event : rest) {
        if (stopped.contains(event.topic()) || stopped.contains(lane(event))) {
          continue;
        }
        if (keys.add(lane(event))) {
          trouble = start(event, wave, stopped, trouble);
        } else {
          later.add(event);
        }
      }
      producer.flush();
      trouble = settle(wave, acknowledged, stopped, trouble);
      rest = later;
    }
    return new Outcome(acknowledged, trouble);
  }

  private @Nullable Throwable start(
      Waiting event, List<Sent> wave, Set<String> stopped, @Nullable Throwable trouble) {
    try {
      var future = producer.send(CloudEventHeaders.record(event, classification));
      wave.add(new Sent(event, future));
      if (future.isDone()) {
        // Refused at once (no metadata within MAX_BLOCK_MS): the next of the topic would wait as
        // long.
        future.get();
      }
      return trouble;
    } catch (ExecutionException e) {
      return stop(event, stopped, e.getCause());
    } catch (KafkaException e) {
      return stop(event, stopped, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }

  private static @Nullable Throwable settle(
      List<Sent> wave, List<Long> acknowledged, Set<String> stopped, @Nullable Throwable trouble) {
    for (var sent : wave) {
      try {
        sent.future().get();
        acknowledged.add(sent.event().id());
      } catch (ExecutionException e) {
        trouble = stop(sent.event(), stopped, e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new KafkaException(e);
      }
    }
    return trouble;
  }

  /** A broker that is away stops the topic; an event that it refuses for good, only its own key. */
  private static @Nullable Throwable stop(
      Waiting event, Set<String> stopped, @Nullable Throwable cause) {
    stopped.add(cause instanceof RetriableException ? event.topic() : lane(event));
    return cause;
  }

  private static String lane(Waiting event) {
    return event.topic() + '\n' + event.key();
  }

  private record Sent(Waiting event, Future<RecordMetadata> future) {}

  @Override
  public void close() {
    producer.close(java.time.Duration.ofSeconds(2));
  }
}
