package fi.osallisuus.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * What an attacker with the whole database and the whole topic can learn about one answer: who gave
 * it, with which link, when, in which order. Nothing, is the claim.
 */
@QuarkusTest
class AnonymityTest extends SurveyHttp {

  @Test
  void noColumnHoldsATimeAnOrderOrAWayToATokenOrABooking() {
    var columns =
        rows(
            """
            select table_name || '.' || column_name || ' ' || data_type as c
            from information_schema.columns
            where table_name in ('response', 'pending_response', 'invitation', 'spent_form', 'receipt')
            order by 1
            """);

    assertThat(columns.stream().map(row -> (String) row.get("c")))
        .noneMatch(c -> c.matches(".*(timestamp|date|time |inet|serial|bigint|integer).*"))
        .noneMatch(
            c ->
                c.matches(
                    ".*\\.(at|created|seq|address|agent|session|booking|appointment|visit|token|invitation).* .*uuid"));
    assertThat(
            rows(
                """
                select conrelid::regclass::text as of, confrelid::regclass::text as to
                from pg_constraint where contype = 'f' and conrelid in
                  ('response'::regclass, 'pending_response'::regclass, 'moderated_text'::regclass, 'invitation'::regclass,
                   'receipt'::regclass)
                order by 1
                """))
        .containsExactly(
            Map.of("of", "invitation", "to", "channel"),
            Map.of("of", "moderated_text", "to", "unit"),
            Map.of("of", "pending_response", "to", "collection"),
            Map.of("of", "response", "to", "collection"));
    assertThat(
            rows(
                "select 1 from pg_sequences where sequencename ~ '(response|moderated_text|invitation|receipt)'"))
        .isEmpty();
  }

  /** The day of a survey's text is the Monday of its week, and the database holds it to that. */
  @Test
  void aTextOfASurveyHasNoDayButTheMondayOfItsWeek() {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY.plus(Duration.ofDays(i)));
      String stamp = stamp(code);
      MovableClock.set(MONDAY.plus(Duration.ofDays(i)).plusSeconds(60));
      submit(code, stamp, Map.of("IMPROVE", "Text " + i), Map.of()).then().statusCode(201);
    }

    assertThat(
            rows(
                "select distinct received_on::text as on, due_on::text as due from moderated_text where subject_id = '%s'"
                    .formatted(collection)))
        .containsExactly(Map.of("on", "2026-03-23", "due", "2026-04-01"));
    assertThatThrownBy(
            () ->
                rows(
                    "update moderated_text set received_on = date '2026-03-24' where subject_id = '%s' returning id"
                        .formatted(collection)))
        .rootCause()
        .hasMessageContaining("moderated_text_week");
    // The queue goes by that day and by the random id: neither tells an order.
    assertThat(
            rows(
                "select 1 from moderated_text where subject_id = '%s' and id::text not like '______________4%%'"
                    .formatted(collection)))
        .isEmpty();
  }

  @Test
  void fiftyAnswersInAnOrderLeaveNoTraceOfTheOrder() {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    var given = new ArrayList<Integer>();

    for (int i = 0; i < 50; i++) {
      MovableClock.set(MONDAY);
      int nps = i % 5; // a batch holds each figure once, so that its order can be read
      given.add(nps);
      answer(code, Map.of("NPS", nps, "IMPROVE", "Text " + i)).then().statusCode(201);
    }

    var byPlace =
        figures(
            "select answers ->> 'NPS' as n from response where collection_id = '%s' order by ctid",
            collection);
    assertThat(byPlace).hasSize(50).isNotEqualTo(given);
    var byId =
        figures(
            "select answers ->> 'NPS' as n from response where collection_id = '%s' order by id",
            collection);
    assertThat(byId).isNotEqualTo(given);
    await("events", () -> ofTopic(collection).size() == 50);
    assertThat(ofTopic(collection)).isNotEqualTo(given).isNotEqualTo(byPlace);
    // Each batch was written by one transaction: its number tells no more than the batch.
    assertThat(
            rows(
                "select count(*) as n from response where collection_id = '%s' group by xmin::text"
                    .formatted(collection)))
        .hasSize(10)
        .allMatch(row -> row.get("n").equals(5L));
    // The texts lie in an order of their own and know nothing of the answers.
    var texts =
        rows(
                "select text from moderated_text where subject_id = '%s' order by ctid"
                    .formatted(collection))
            .stream()
            .map(row -> Integer.parseInt(((String) row.get("text")).substring(5)) % 5)
            .toList();
    assertThat(texts).hasSize(50).isNotEqualTo(given).isNotEqualTo(byPlace);
    assertThat(
            rows(
                "select t.id from moderated_text t join response r on r.id = t.id where t.subject_id = '%s'"
                    .formatted(collection)))
        .isEmpty();
  }

  @Test
  void nothingInTheDatabaseJoinsAnAnswerToItsLink() {
    var setup = invited(8);
    var transactions = new HashSet<Object>();

    for (String link : setup.links()) {
      MovableClock.set(MONDAY);
      String stamp = stamp(setup.code());
      takeTime();
      submit(setup.code(), stamp, Map.of("PR_LOAD", 4), Map.of("invitation", link))
          .then()
          .statusCode(201);
    }

    // Three answers still wait. No row of any other table that survives was written with one of
    // them.
    rows("select xmin::text as x from pending_response where collection_id = '"
            + setup.collection()
            + "'")
        .forEach(row -> transactions.add(row.get("x")));
    assertThat(transactions).hasSize(3);
    String among =
        "('" + String.join("','", transactions.stream().map(String::valueOf).toList()) + "')";
    for (String table : tables()) {
      if (Set.of("pending_response", "spent_form").contains(table)) {
        continue; // A spent form tells neither its link nor its time.
      }
      assertThat(rows("select 1 from " + table + " where xmin::text in " + among))
          .as(table)
          .isEmpty();
    }
    assertThat(
            rows(
                "select 1 from invitation i join channel c on c.id = i.channel_id where c.collection_id = '"
                    + setup.collection()
                    + "'"))
        .as("a used link is gone, not marked")
        .isEmpty();
    assertThat(
            rows(
                """
                select action from kit_audit
                where entity_id in (select id::text from response union select id::text from pending_response)
                   or (actor = 'public' and entity_id in (
                     select '%1$s' union select id::text from channel where collection_id = '%1$s'))
                """
                    .formatted(setup.collection())))
        .as("an audit row would keep the time")
        .isEmpty();
    assertThat(rows("select 1 from kit_idempotency where answer is null")).isEmpty();
  }

  @Test
  void nothingInTheDatabaseJoinsAnEnteredAnswerToWhoTypedIt() {
    String collection = planned(plan(unit()));
    channel(collection, Map.of("kind", "PAPER", "label", "Forms")).then().statusCode(201);
    open(collection);
    var entry =
        Map.of(
            "formKey", "form-of-the-pile-1",
            "channel", "PAPER",
            "language", "fi",
            "answers", Map.of("NPS", 9));

    coordinator()
        .body(Map.of("entries", List.of(entry)))
        .post(API + "/collections/" + collection + "/entries")
        .then()
        .statusCode(201);

    var written =
        rows(
            "select xmin::text as x from pending_response where collection_id = '%s'"
                .formatted(collection));
    assertThat(written).hasSize(1);
    for (String table : tables()) {
      if (!Set.of("pending_response", "spent_form").contains(table)) {
        assertThat(
                rows(
                    "select 1 from %s where xmin::text = '%s'"
                        .formatted(table, written.getFirst().get("x"))))
            .as(table)
            .isEmpty();
      }
    }
    close(collection);
    assertThat(rows("select 1 from spent_form where collection_id = '%s'".formatted(collection)))
        .as("the name of the form is gone with the closing")
        .isEmpty();
  }

  @Test
  void anEventHoldsNoTextNoTokenAndNoMomentFinerThanAWeek() {
    String collection = planned(plan(unit()));
    String code = code(collection, "LINK");
    open(collection);
    for (int i = 0; i < 5; i++) {
      MovableClock.set(MONDAY);
      answer(code, Map.of("NPS", 9, "IMPROVE", "My words " + i)).then().statusCode(201);
    }

    await("events", () -> ofTopic(collection).size() == 5);

    for (var event : KafkaEvents.all("feedback.response.v1")) {
      assertThat(event.value())
          .doesNotContain("words", "IMPROVE", code, "stamp", "T08:", "2026-03-23");
      assertThat(KafkaEvents.header(event, "ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT2[12]:00:00Z");
      assertThat(KafkaEvents.header(event, "ce_id")).matches(".{14}4.*");
    }
    assertThat(rows("select 1 from kit_outbox where data like '%words%'")).isEmpty();
  }

  @Test
  void oneLinkUsedTwiceAtOnceGivesExactlyOneAnswer() throws Exception {
    var setup = invited(1);
    String link = setup.links().getFirst();
    var stamps =
        List.of(stamp(setup.code()), stamp(setup.code()), stamp(setup.code()), stamp(setup.code()));
    takeTime();
    var start = new CountDownLatch(1);
    List<Integer> answers = new ArrayList<>();

    try (var threads = Executors.newFixedThreadPool(stamps.size())) {
      var calls =
          stamps.stream()
              .map(
                  stamp ->
                      threads.submit(
                          () -> {
                            start.await();
                            return submit(
                                    setup.code(),
                                    stamp,
                                    Map.of("PR_LOAD", 3),
                                    Map.of("invitation", link))
                                .statusCode();
                          }))
              .toList();
      start.countDown();
      for (var call : calls) {
        answers.add(call.get());
      }
    }

    assertThat(answers).containsExactlyInAnyOrder(201, 410, 410, 410);
    assertThat(
            count(
                "select count(*) from pending_response where collection_id = '"
                    + setup.collection()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void withoutItsInvitationAOneTimeChannelTakesNothing() {
    var setup = invited(1);
    var other = invited(1);

    submit(setup.code(), stamp(setup.code()), Map.of("PR_LOAD", 3), Map.of())
        .then()
        .statusCode(410);
    submit(
            setup.code(),
            stamp(setup.code()),
            Map.of("PR_LOAD", 3),
            Map.of("invitation", other.links().getFirst()))
        .then()
        .statusCode(410);
    submit(
            setup.code(),
            stamp(setup.code()),
            Map.of("PR_LOAD", 3),
            Map.of("invitation", setup.links().getFirst()))
        .then()
        .statusCode(201);
  }

  private record Setup(String collection, String code, List<String> links) {}

  private static Setup invited(int count) {
    var plan = plan(unit());
    plan.put("instrument", "PROFESSIONAL_EXPERIENCE");
    plan.put("audience", "PROFESSIONAL");
    String collection = planned(plan);
    String channel =
        channel(collection, Map.of("kind", "LINK", "label", "Team", "oneTime", true)).path("id");
    List<String> urls =
        coordinator()
            .body(Map.of("count", count))
            .post(API + "/collections/" + collection + "/channels/" + channel + "/invitations")
            .then()
            .statusCode(201)
            .extract()
            .path("links");
    open(collection);
    String code = code(urls.getFirst()).substring(0, 26);
    return new Setup(
        collection, code, urls.stream().map(url -> url.substring(url.length() - 26)).toList());
  }

  private static List<String> tables() {
    return rows(
            "select tablename as t from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")
        .stream()
        .map(row -> (String) row.get("t"))
        .toList();
  }

  private static List<Integer> figures(String sql, String collection) {
    return rows(sql.formatted(collection)).stream()
        .map(row -> Integer.valueOf((String) row.get("n")))
        .toList();
  }

  private static List<Integer> ofTopic(String collection) {
    return KafkaEvents.all("feedback.response.v1").stream()
        .filter(e -> e.value().contains(collection))
        .map(e -> Integer.valueOf(e.value().replaceAll("(?s).*\"NPS\":(\\d+).*", "$1")))
        .toList();
  }
}
