package fi.osallisuus.feedback.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest extends SurveyHttp {
  private static final String TOPIC = "feedback.collection.v1";

  @Inject ClosingJob job;

  @Test
  void closedAnswersLoseTheirIdsAndOrderAfterAMonthAndAreErasedWhenTheirTimeIsOver() {
    var plan = plan(unit());
    plan.put("retentionMonths", 6);
    String id = planned(plan);
    String code = code(id, "QR");
    open(id);
    for (int i = 0; i < 6; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", i, "IMPROVE", "More chairs")).then().statusCode(201);
    }
    close(id);
    var published = ids(id);

    MovableClock.set(Instant.parse("2026-04-21T08:00:00Z"));
    job.forget();
    status(id, "CLOSED");
    MovableClock.set(Instant.parse("2026-04-22T08:00:00Z")); // 30 days after closing
    job.forget();

    status(id, "ANONYMISED");
    assertThat(ids(id)).hasSize(6).doesNotContainAnyElementsOf(published);
    // One transaction wrote them all: its number tells them apart no more.
    assertThat(rows("select distinct xmin::text from response where collection_id = '" + id + "'"))
        .hasSize(1);
    MovableClock.set(Instant.parse("2026-09-23T08:00:00Z"));
    job.forget();
    status(id, "ANONYMISED"); // Six months to the day are not over yet.
    coordinator()
        .post(API + "/collections/" + id + ":archive")
        .then()
        .statusCode(409)
        .body("code", is("RETENTION_RUNS"));
    MovableClock.set(Instant.parse("2026-09-24T08:00:00Z"));
    job.forget();

    status(id, "ARCHIVED");
    assertThat(ids(id)).isEmpty();
    assertThat(rows("select 1 from moderated_text where subject_id = '" + id + "'")).isEmpty();
    var events = KafkaEvents.await(TOPIC, id, 4);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly(
            "collection.opened",
            "collection.closed",
            "collection.anonymised",
            "collection.archived");
    events.forEach(
        e -> EventContract.assertValid(TOPIC, KafkaEvents.header(e, "ce_type"), e.value()));
  }

  @Test
  void whatWasPromisedCannotBeTakenBackNotEvenInTheDatabase() {
    String id = planned(plan(unit()));
    code(id, "QR");
    open(id);

    assertThat(
            SqlRefusal.of("update collection set anonymity = 'IDENTIFIED' where id = '" + id + "'"))
        .contains("the promise of a collection is fixed when it opens");
  }

  private static void status(String id, String status) {
    coordinator().get(API + "/collections/" + id).then().body("status", is(status));
  }

  private static HashSet<Object> ids(String id) {
    List<Map<String, Object>> rows =
        rows("select id from response where collection_id = '" + id + "'");
    return new HashSet<>(rows.stream().map(row -> row.get("id")).toList());
  }
}
