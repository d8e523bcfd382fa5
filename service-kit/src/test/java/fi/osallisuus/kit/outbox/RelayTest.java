package fi.osallisuus.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.TestKafka;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(RelayTest.NoRelay.class)
class RelayTest {
  private static final int KEYS = 20;

  @Inject Outbox outbox;
  @Inject Tenancy tenancy;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String topic = "trial.relay-" + UUID.randomUUID() + ".v1";

  @BeforeEach
  void anEmptyOutbox() throws SQLException {
    try (var owner = SuiteResource.owner()) {
      owner.createStatement().execute("delete from kit_outbox");
    }
  }

  @Test
  void twoLiveRelaysKeepTheOrderOfEveryKeyAndSendNothingTwice() throws Exception {
    try (var first = relay(SuiteResource.bootstrap());
        var second = relay(SuiteResource.bootstrap())) {
      for (int round = 0; round < 25; round++) {
        addForEveryKey(round);
        first.wake();
        second.wake();
      }
      awaitEmptyOutbox(Duration.ofSeconds(30));
    }

    var byKey = numbersByKey();
    assertThat(byKey).hasSize(KEYS);
    assertThat(byKey.values()).allSatisfy(n -> assertThat(n).isEqualTo(upTo(25)));
  }

  @Test
  void whenTheLeaderLosesItsConnectionTheOtherTakesOverInOrder() throws Exception {
    try (var first = relay(SuiteResource.bootstrap());
        var second = relay(SuiteResource.bootstrap())) {
      for (int round = 0; round < 40; round++) {
        addForEveryKey(round);
        first.wake();
        second.wake();
        if (round % 10 == 5) {
          killLeader();
        }
      }
      awaitEmptyOutbox(Duration.ofSeconds(30));
    }

    assertThat(numbersByKey().values())
        .hasSize(KEYS)
        // What was under way may come twice (consumers know the id), but never out of order.
        .allSatisfy(n -> assertThat(n.stream().distinct().toList()).isEqualTo(upTo(40)));
  }

  @Test
  void aRelayThatEndsLeavesTheRestToTheOther() throws Exception {
    var first = relay(SuiteResource.bootstrap());
    addForEveryKey(0);
    awaitEmptyOutbox(Duration.ofSeconds(15));
    try (var second = relay(SuiteResource.bootstrap())) {
      first.close();
      long closed = System.nanoTime();
      addForEveryKey(1);
      awaitEmptyOutbox(Duration.ofSeconds(15));
      System.out.printf(
          "take-over after the leader's end: %d ms%n", (System.nanoTime() - closed) / 1_000_000);
    }

    assertThat(numbersByKey().values()).allSatisfy(n -> assertThat(n).containsExactly(0, 1));
  }

  @Test
  void kafkaMayBeAwayAtTheStartAndInBetween() throws Exception {
    try (var kafka =
            new TestKafka(Path.of("target", "kafka-away-" + ProcessHandle.current().pid()));
        var relay = relay(kafka.bootstrap())) {
      addForEveryKey(0);
      relay.wake();
      Thread.sleep(3_000);
      assertThat(waiting()).isEqualTo(KEYS);

      kafka.launch().awaitReady();
      awaitEmptyOutbox(Duration.ofSeconds(40));
      addForEveryKey(1);
      awaitEmptyOutbox(Duration.ofSeconds(20));

      kafka.kill();
      long writing = System.nanoTime();
      addForEveryKey(2);
      addForEveryKey(3);
      // A commit never waits for the broker.
      assertThat(Duration.ofNanos(System.nanoTime() - writing)).isLessThan(Duration.ofSeconds(2));
      Thread.sleep(2_000);
      assertThat(waiting()).isEqualTo(2L * KEYS);

      kafka.launch().awaitReady();
      awaitEmptyOutbox(Duration.ofSeconds(60));
      var byKey = numbersByKey(KafkaEvents.all(kafka.bootstrap(), topic));
      assertThat(byKey.values())
          .hasSize(KEYS)
          .allSatisfy(n -> assertThat(n.stream().distinct().toList()).isEqualTo(upTo(4)));
    }
  }

  @Test
  void aLargeBacklogIsDrainedInBoundedBatches() throws Exception {
    int backlog = 10_000;
    try (var owner = SuiteResource.owner();
        var fill =
            owner.prepareStatement(
                "insert into kit_outbox (event_id, county, topic, type, key, data, time)"
                    + " select gen_random_uuid(), '17', ?, 't', (i % 1000)::text, i::text, now()"
                    + " from generate_series(1, ?) i")) {
      fill.setString(1, topic);
      fill.setInt(2, backlog);
      fill.executeUpdate();
    }
    var start = Instant.now();
    try (var relay = relay(SuiteResource.bootstrap())) {
      relay.wake();
      awaitEmptyOutbox(Duration.ofSeconds(60));
    }
    var took = Duration.between(start, Instant.now());

    System.out.printf(
        "backlog of %d drained in %d ms: %d events/s%n",
        backlog, took.toMillis(), backlog * 1_000L / took.toMillis());
    var all = KafkaEvents.all(topic);
    assertThat(all).hasSize(backlog);
    assertThat(numbersByKey(all).values()).allSatisfy(n -> assertThat(n).isSorted());
  }

  @Test
  void anEventThatTheBrokerRefusesForGoodHoldsUpItsOwnKeyOnly() throws Exception {
    try (var relay = relay(SuiteResource.bootstrap())) {
      // Larger than a broker takes.
      add("stuck", "x".repeat(1_200_000));
      add("stuck", "later");
      add("free", "1");
      add("free", "2");
      relay.wake();
      KafkaEvents.await(topic, "free", 2);
    }

    assertThat(waiting()).isEqualTo(2);
    assertThat(KafkaEvents.all(topic)).noneMatch(r -> r.key().equals("stuck"));
  }

  private Relay relay(String bootstrap) {
    return new Relay(
            () -> RelaySession.open(url, "suite_app", "unused"),
            () -> new Sender(Sender.producer(bootstrap), "pseudonymous"),
            new RelayMetrics(new SimpleMeterRegistry(), InstantSource.system()))
        .start();
  }

  private void addForEveryKey(int number) {
    tenancy.as(
        number % 2 == 0 ? "17" : "05",
        () -> {
          QuarkusTransaction.requiringNew()
              .run(
                  () -> {
                    for (int key = 0; key < KEYS; key++) {
                      outbox.add(new Event(topic, "thing.made", "key-" + key, number));
                    }
                  });
          return true;
        });
  }

  private void add(String key, String text) {
    tenancy.as(
        "17",
        () -> {
          QuarkusTransaction.requiringNew()
              .run(() -> outbox.add(new Event(topic, "thing.made", key, text)));
          return true;
        });
  }

  private static void killLeader() throws SQLException {
    try (var root = SuiteResource.superuser()) {
      root.createStatement()
          .execute(
              "select pg_terminate_backend(pid) from pg_locks"
                  + " where locktype = 'advisory' and objid = 1 and granted");
    }
  }

  private static long waiting() throws SQLException {
    try (var owner = SuiteResource.owner();
        var rows = owner.createStatement().executeQuery("select count(*) from kit_outbox")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void awaitEmptyOutbox(Duration atMost) throws Exception {
    for (var start = Instant.now(); waiting() > 0; Thread.sleep(20)) {
      if (Duration.between(start, Instant.now()).compareTo(atMost) > 0) {
        throw new AssertionError(waiting() + " events still wait");
      }
    }
  }

  private Map<String, List<Integer>> numbersByKey() {
    return numbersByKey(KafkaEvents.all(topic));
  }

  private static Map<String, List<Integer>> numbersByKey(
      List<ConsumerRecord<String, String>> records) {
    var byKey = new LinkedHashMap<String, List<Integer>>();
    records.stream()
        .sorted(java.util.Comparator.comparingLong(ConsumerRecord::offset))
        .forEach(
            r ->
                byKey
                    .computeIfAbsent(r.key(), k -> new java.util.ArrayList<>())
                    .add(Integer.valueOf(r.value())));
    return byKey;
  }

  private static List<Integer> upTo(int count) {
    return java.util.stream.IntStream.range(0, count).boxed().toList();
  }

  /** The tests bring their own relays. */
  public static class NoRelay implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("osallisuus.relay.enabled", "false");
    }
  }
}
