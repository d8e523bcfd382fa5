package fi.osallisuus.registry.matching;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.StatementCount;
import fi.osallisuus.registry.Tasks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Twenty at once: one gets the task, and nobody gets two at the same time. */
@QuarkusTest
class OfferRaceTest extends RegistryTest {
  private static final int CALLERS = 20;
  private static final Map<String, Object> AGREED = Map.of("fee", "AGREED");

  @Inject OfferRound round;
  @Inject StatementCount statements;

  @Test
  void theFirstOfTwentyAcceptancesWins() throws Exception {
    var tasks = Tasks.fresh();
    tasks.payHours();
    var accounts = new ArrayList<String>();
    for (int i = 0; i < CALLERS; i++) {
      accounts.add(UUID.randomUUID().toString());
      tasks.expert(accounts.getLast(), Map.of());
    }
    var request = tasks.request(Map.of());
    assertThat(Tasks.offerToAll(request)).hasSize(CALLERS);
    send();

    var answers =
        together(
            accounts.stream().map(OfferRaceTest::offerOf).toList().stream()
                .map(own -> (Callable<Response>) () -> accept(own.account(), own.offer()))
                .toList());

    assertThat(statuses(answers)).containsEntry(200, 1L).containsEntry(409, CALLERS - 1L);
    assertThat(answers.stream().filter(a -> a.statusCode() == 409))
        .allSatisfy(a -> assertThat(a.jsonPath().getString("code")).isEqualTo("REQUEST_TAKEN"));
    get(COORDINATOR, "/assignment-requests/" + request + "/offers")
        .body("items.findAll { it.status == 'ACCEPTED' }", hasSize(1))
        .body("items.findAll { it.status == 'WITHDRAWN' }", hasSize(CALLERS - 1));
    assertThat(count("select count(*) from assignment where request_id = '%s'".formatted(request)))
        .isEqualTo(1);
  }

  @Test
  void oneExpertWithTwentyOffersOfOneHourGetsOne() throws Exception {
    var tasks = Tasks.fresh();
    tasks.payHours();
    var account = UUID.randomUUID().toString();
    var expert = tasks.expert(account, Map.of());
    var offers = new ArrayList<String>();
    for (int i = 0; i < CALLERS; i++) {
      offers.addAll(Tasks.offerToAll(tasks.request(Map.of())));
    }
    send();

    var answers =
        together(
            offers.stream()
                .map(offer -> (Callable<Response>) () -> accept(account, offer))
                .toList());

    assertThat(statuses(answers)).containsEntry(200, 1L).containsEntry(409, CALLERS - 1L);
    assertThat(count("select count(*) from occupation where expert_id = '%s'".formatted(expert)))
        .isEqualTo(1);
  }

  @Test
  void moreCandidatesAndMoreRowsCostNoMoreStatements() {
    var few = Tasks.fresh();
    var many = Tasks.fresh();
    few.expert(null, Map.of());
    for (int i = 0; i < 6; i++) {
      many.expert(null, Map.of());
    }
    var fewRequest = few.request(Map.of());
    var manyRequest = many.request(Map.of());

    assertThat(statements("/assignment-requests/" + manyRequest + "/candidates"))
        .isEqualTo(statements("/assignment-requests/" + fewRequest + "/candidates"));
    assertThat(statements("/assignment-requests?limit=100"))
        .isEqualTo(statements("/assignment-requests?limit=2"));
    assertThat(statements("/assignments?limit=100"))
        .isLessThanOrEqualTo(statements("/assignments?limit=1"));
  }

  private long statements(String path) {
    return statements.of(() -> get(COORDINATOR, path).statusCode(200));
  }

  private void send() {
    at("2026-03-20T08:30:00Z");
    round.go();
  }

  private record OwnOffer(String account, String offer) {}

  private static OwnOffer offerOf(String account) {
    String offer =
        asAccount(account, EXPERT)
            .get(BASE + "/me/offers")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    return new OwnOffer(account, offer);
  }

  private static Response accept(String account, String offer) {
    return asAccount(account, EXPERT)
        .header("If-Match", "*")
        .body(AGREED)
        .post(BASE + "/offers/" + offer + ":accept");
  }

  private static List<Response> together(List<Callable<Response>> calls) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      var running =
          calls.stream()
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      start.countDown();
      var answers = new ArrayList<Response>();
      for (var one : running) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  private static Map<Integer, Long> statuses(List<Response> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
  }

  private static long count(String sql) throws SQLException {
    try (var connection = SuiteResource.owner();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
