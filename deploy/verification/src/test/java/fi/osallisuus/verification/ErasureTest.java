package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.local.scenario.Answer;
import fi.osallisuus.local.scenario.Await;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * TEST_PLAN P24: an expert who is erased leaves no name, alias, address or account anywhere within
 * a minute, and every count stays.
 */
class ErasureTest {
  private static final String ALIAS = "Kettuliini Zyxwvu";
  private static final String NAME = "Äyräpää Qwertzinen";
  private static final String EMAIL = "qwertzinen.zyxwvu@example.org";
  private static final String PHONE = "+358409988776655";
  private static final Duration PROMISED = Duration.ofSeconds(60);

  private final Suite suite = Suite.running();

  @Test
  void nothingOfAnErasedExpertIsLeftAnywhereAndTheCountsStay() throws Exception {
    var account = suite.as("expert17b").accountId();
    var person =
        Newcomer.active(
            suite, ALIAS, account, Map.of("name", NAME, "email", EMAIL, "phone", PHONE));
    actsInPerson(person);
    var figures = figures(person);
    var experts = expertsInAnalytics();
    // The search can find: the alias is shown to clients, so it stands in two services.
    assertThat(new Traces(suite, List.of(ALIAS)).find())
        .contains("registry.expert", "booking.reception");
    // Even before, nobody reads the address in a stolen copy.
    assertThat(new Traces(suite, List.of(NAME, EMAIL, PHONE)).find()).isEmpty();
    // And the account has never left the registry.
    assertThat(new Traces(suite, List.of(account)).find()).containsExactly("registry.expert");

    var began = Instant.now();
    var me = suite.as("expert17b");
    me.send(
            "DELETE",
            "/api/registry/v1/me",
            null,
            Map.of("If-Match", me.get("/api/registry/v1/me/profile").expect(200).etag()))
        .expect(204);

    var traces = new Traces(suite, List.of(ALIAS, "Kettuliini", NAME, EMAIL, PHONE, account));
    var left = traces.find();
    while (!left.isEmpty() && Duration.between(began, Instant.now()).compareTo(PROMISED) < 0) {
      Thread.sleep(500);
      left = traces.find();
    }
    assertThat(left).isEmpty();
    me.get("/api/registry/v1/me/profile").expect(404);
    var code = suite.as("coordinator17").get(Newcomer.EXPERTS + "/" + person.id()).expect(200);
    assertThat(code.text("status")).isEqualTo("ANONYMISED");
    assertThat(code.text("alias")).isEqualTo("–");
    assertThat(figures(person)).isEqualTo(figures);
    assertThat(expertsInAnalytics()).isEqualTo(experts);
    flaggedForWhoDecides(person);
  }

  /** Leaves the person's own doings in the audits of both services. */
  private void actsInPerson(Newcomer person) {
    var me = suite.as("expert17b");
    me.get("/api/registry/v1/me/export").expect(200);
    me.send(
            "PUT",
            "/api/registry/v1/me/availability",
            Map.of(
                "weekly",
                List.of(Map.of("weekday", "WEDNESDAY", "from", "09:00", "to", "14:00")),
                "exceptions",
                List.of()),
            Map.of())
        .expect(200);
    Await.until(
        () -> me.get("/api/booking/v1/receptions/" + person.reception()),
        answer -> answer.status() == 200);
    me.get("/api/analytics/v1/reports/peer-reception?unit=" + suite.scenarioZero().team())
        .expect(403);
  }

  private String figures(Newcomer person) {
    return Await.until(
            () ->
                suite
                    .as("analyst17")
                    .get(
                        "/api/analytics/v1/reports/peer-reception?audience=INT&unit=%s&from=%s&to=%s"
                            .formatted(suite.scenarioZero().team(), person.date(), person.date())),
            answer -> slots(answer) == 5)
        .body()
        .path("figures")
        .toString();
  }

  private static int slots(Answer report) {
    return report.body().path("figures").path("SLOTS_OFFERED").path("value").asInt(-1);
  }

  private long expertsInAnalytics() throws Exception {
    var analytics = suite.stack.environment("analytics");
    try (var connection =
            DriverManager.getConnection(
                analytics.get("OSALLISUUS_DB_URL"),
                analytics.get("OSALLISUUS_DB_OWNER_USER"),
                analytics.get("OSALLISUUS_DB_OWNER_PASSWORD"));
        var rows = connection.createStatement().executeQuery("select count(*) from expert_fact")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The planned reception is not cancelled silently: the coordinator sees it on the list. */
  private void flaggedForWhoDecides(Newcomer person) {
    var flagged =
        suite
            .as("coordinator17")
            .get("/api/booking/v1/flagged-receptions?expertId=" + person.id())
            .expect(200);
    assertThat(flagged.body().path("items").path(0).path("receptionId").asText())
        .isEqualTo(person.reception());
    assertThat(flagged.body().path("items").path(0).path("flags").path(0).path("reason").asText())
        .isEqualTo("ERASED");
  }
}
