package fi.osallisuus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.trial.Marks;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class EventIntakeTest {
  private static final String TOPIC = "trial.mark.v1";
  private static final String LETTERS = TOPIC + ".dlq";

  @Inject Marks marks;

  @Test
  void anEventDeliveredTwiceTakesEffectOnceInItsCounty() throws SQLException {
    String name = UUID.randomUUID().toString();
    String id = publish(name);
    KafkaEvents.publish(id, TOPIC, "mark.made", name, "17", json(name));
    String last = UUID.randomUUID().toString();
    publish(last);

    awaitMark(last);
    assertThat(count("select count(*) from mark where name = ?", name)).isOne();
    assertThat(
            count(
                "select count(*) from mark where county = '17' and actor = 'system' and name = ?",
                name))
        .isOne();
  }

  @Test
  void poisonGoesToTheDeadLettersWithReasonAndOriginAndTheRestGoesOn() throws SQLException {
    String key = UUID.randomUUID().toString();
    KafkaEvents.send(new ProducerRecord<>(TOPIC, key, "{ no json"));
    KafkaEvents.publish(TOPIC, "mark.made", key, "17", "[ 1, 2");
    KafkaEvents.publish(TOPIC, "mark.made", key, "not a county", json("x"));
    KafkaEvents.publish(TOPIC, "mark.made", key, "17", json("FORBIDDEN"));
    KafkaEvents.publish(TOPIC, "mark.made", key, "17", json(key));

    awaitMark(key);
    var letters = KafkaEvents.await(LETTERS, key, 4);
    assertThat(letters)
        .extracting(l -> KafkaEvents.header(l, "dead-letter-reason"))
        .satisfiesExactlyInAnyOrder(
            r -> assertThat(r).contains("ce_county is missing"),
            r -> assertThat(r).contains("payload is no JSON"),
            r -> assertThat(r).contains("no county code"),
            r -> assertThat(r).isNotBlank());
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(KafkaEvents.header(letter, "dead-letter-topic")).isEqualTo(TOPIC);
              assertThat(KafkaEvents.header(letter, "dead-letter-partition")).matches("\\d+");
              assertThat(KafkaEvents.header(letter, "dead-letter-offset")).matches("\\d+");
            });
  }

  @Test
  void aDeadLetterIsReplayedOnceItsCauseIsMended() throws SQLException {
    String key = UUID.randomUUID().toString();
    String id = KafkaEvents.publish(TOPIC, "mark.made", key, "17", json("FORBIDDEN"));
    KafkaEvents.await(LETTERS, key, 1);
    owner("alter table mark drop constraint mark_name_check");
    long before = count("select count(*) from mark where name = ?", "FORBIDDEN");
    try {
      ReplayDeadLetters.replay(SuiteResource.bootstrap(), LETTERS);

      var replayed = KafkaEvents.await(TOPIC, key, 2).getLast();
      assertThat(KafkaEvents.header(replayed, "ce_id")).isEqualTo(id);
      assertThat(replayed.headers().lastHeader("dead-letter-reason")).isNull();
      String last = UUID.randomUUID().toString();
      KafkaEvents.publish(TOPIC, "mark.made", key, "17", json(last));
      awaitMark(last);
      assertThat(count("select count(*) from mark where name = ?", "FORBIDDEN"))
          .isGreaterThan(before);
      assertThat(count("select count(*) from kit_inbox where event_id = ?", id)).isOne();
      ReplayDeadLetters.replay(SuiteResource.bootstrap(), LETTERS);
      assertThat(KafkaEvents.types(LETTERS, key)).containsExactly("mark.made");
      assertThat(KafkaEvents.types(TOPIC, key)).hasSize(3);
    } finally {
      owner("delete from mark where name = 'FORBIDDEN'");
      owner("alter table mark add constraint mark_name_check check (name <> 'FORBIDDEN')");
    }
  }

  @Test
  void anEventThatTwoServicesGaveUpGoesBackOnce() {
    String key = UUID.randomUUID().toString();
    String id = UUID.randomUUID().toString();
    var letters = "kit.elsewhere.v1.dlq";
    for (var service = 0; service < 2; service++) {
      KafkaEvents.publish(id, letters, "mark.made", key, "17", json("any"));
    }

    assertThat(ReplayDeadLetters.replay(SuiteResource.bootstrap(), letters)).isOne();

    var origin = "kit.elsewhere.v1";
    KafkaEvents.publish(origin, "mark.made", key, "17", json("after"));
    assertThat(KafkaEvents.await(origin, key, 2))
        .extracting(event -> KafkaEvents.header(event, "ce_id"))
        .hasSize(2)
        .startsWith(id);
    assertThat(ReplayDeadLetters.replay(SuiteResource.bootstrap(), letters)).isZero();
  }

  @Test
  void anEventWaitsForADatabaseInTrouble() throws Exception {
    String name = UUID.randomUUID().toString();
    try (var busy = SuiteResource.owner()) {
      busy.setAutoCommit(false);
      busy.createStatement().execute("lock table mark in access exclusive mode");
      publish(name);
      // Longer than lock_timeout, so that the intake has failed at least once.
      Thread.sleep(2_500);
      busy.commit();
    }

    awaitMark(name);
    assertThat(count("select count(*) from mark where name = ?", name)).isOne();
  }

  @Test
  void aLostConnectionIsWaitedOut() throws Exception {
    String name = UUID.randomUUID().toString();
    try (var root = SuiteResource.superuser()) {
      root.createStatement()
          .execute(
              "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'suite_app'");
    }
    publish(name);

    awaitMark(name);
    assertThat(count("select count(*) from mark where name = ?", name)).isOne();
  }

  @Test
  void fieldsThatTheConsumerDoesNotKnowAreIgnored() throws SQLException {
    String name = UUID.randomUUID().toString();
    KafkaEvents.publish(
        TOPIC, "mark.made", name, "17", "{\"name\":\"" + name + "\",\"newer\":{\"a\":[1]}}");

    awaitMark(name);
  }

  @Test
  void theIntakeHandlesManyEventsASecond() throws SQLException {
    String run = UUID.randomUUID().toString();
    var start = Instant.now();
    for (int i = 0; i < 1_000; i++) {
      marks.on(record(run, i));
    }
    var took = Duration.between(start, Instant.now());

    System.out.printf("intake, one transaction each: %d events/s%n", 1_000_000 / took.toMillis());
    assertThat(count("select count(*) from kit_inbox where event_id like ? || '%'", run))
        .isEqualTo(1_000);
  }

  private static ConsumerRecord<String, String> record(String run, int i) {
    var record = new ConsumerRecord<>(TOPIC, 0, i, run, json(run));
    String[][] headers = {
      {"ce_id", run + i},
      {"ce_type", "fi.osallisuus.trial.mark.made.v1"},
      {"ce_county", "17"},
      {"ce_time", "2026-03-24T10:00:00Z"}
    };
    for (String[] header : headers) {
      record.headers().add(header[0], header[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return record;
  }

  private static String publish(String name) {
    return KafkaEvents.publish(TOPIC, "mark.made", name, "17", json(name));
  }

  private static String json(String name) {
    return "{\"name\":\"" + name + "\"}";
  }

  private static void awaitMark(String name) throws SQLException {
    for (int tries = 0; tries < 400; tries++) {
      if (count("select count(*) from mark where name = ?", name) > 0) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("No mark " + name);
  }

  private static void owner(String statement) throws SQLException {
    try (var owner = SuiteResource.owner()) {
      owner.createStatement().execute(statement);
    }
  }

  private static long count(String query, String parameter) throws SQLException {
    try (var owner = SuiteResource.owner();
        var statement = owner.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
