package fi.osallisuus.analytics.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.analytics.fact.FactListener;
import fi.osallisuus.analytics.fact.FactStore;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.inbox.PoisonEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Clears the facts of a county and reads every topic from its beginning, beside the listeners. */
@ApplicationScoped
class Replay {
  private static final Logger LOG = Logger.getLogger(Replay.class);
  // large enough that the commit is not what takes the time, small enough for a transaction
  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final EventIntake intake;
  private final FactStore store;
  private final String bootstrap;
  private volatile boolean stopping;

  Replay(
      EventIntake intake,
      FactStore store,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
    this.intake = intake;
    this.store = store;
    this.bootstrap = bootstrap;
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  void start(String county, UUID run) {
    Thread.ofVirtual().name("rebuild-" + county).start(() -> run(county, run));
  }

  private void run(String county, UUID run) {
    try {
      store.clear(county);
      long events = readAll(county, run);
      if (!stopping) {
        store.finished(county, run, "DONE", events);
        LOG.infof("Rebuilt the facts county=%s events=%d", county, events);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "The rebuild failed county=%s run=%s", county, run);
      store.finished(county, run, "FAILED", 0);
    }
  }

  private long readAll(String county, UUID run) {
    long events = 0;
    try (var consumer = consumer()) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var batch = new ArrayList<IncomingEvent>();
      while (!stopping && !reached(consumer, ends)) {
        for (var told : consumer.poll(PATIENCE)) {
          if (county.equals(countyOf(told))) {
            read(told, batch);
          }
          if (batch.size() >= BATCH) {
            events += store.take(county, run, batch);
            batch.clear();
          }
        }
      }
      return events + store.take(county, run, batch);
    }
  }

  private static boolean reached(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** What the listeners have refused is refused again; it lies on the dead-letter topic. */
  private void read(ConsumerRecord<String, String> told, List<IncomingEvent> batch) {
    try {
      batch.add(intake.read(told));
    } catch (PoisonEvent e) {
      LOG.debugf("Skipped a poison event topic=%s offset=%d", told.topic(), told.offset());
    }
  }

  private static String countyOf(ConsumerRecord<String, String> told) {
    var header = told.headers().lastHeader("ce_county");
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
    return FactListener.topics().stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(part -> new TopicPartition(part.topic(), part.partition()))
        .toList();
  }

  private KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "enable.auto.commit",
            "false",
            "isolation.level",
            "read_committed",
            // a replay reads much at once; waiting for more is cheaper than many small answers
            "max.poll.records",
            "2000",
            "fetch.min.bytes",
            "65536",
            "fetch.max.wait.ms",
            "100"),
        new StringDeserializer(),
        new StringDeserializer());
  }
}
