package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DownTest {

  @Test
  void aServiceThatIsDownIsSaidSoAtOnceAndComesBackByItself() {
    SUITE.registry.stop();
    try {
      for (int i = 0; i < 12; i++) {
        var started = System.nanoTime();
        var response = send(SUITE.to("/api/registry/v1/down"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(json(response).get("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
      }
      assertThat(breaker("registry")).isEqualTo("OPEN");
      assertThat(send(SUITE.to("/api/booking/v1/others")).statusCode()).isEqualTo(200);
    } finally {
      SUITE.registry.restart();
    }

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(send(SUITE.to("/api/registry/v1/up")).statusCode()).isEqualTo(200));
  }

  @Test
  void aServiceThatHangsIsGivenUpWithinThreeSeconds() {
    var never = new CountDownLatch(1);
    SUITE.feedback.on(
        "/api/feedback/v1/frozen",
        exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    var first = givenUp();
    var second = givenUp();

    // The quicker of two, so that a busy build machine does not fail the build.
    assertThat(first.compareTo(second) < 0 ? first : second).isLessThan(Duration.ofSeconds(3));
    never.countDown();
  }

  private static Duration givenUp() {
    var started = System.nanoTime();
    var response = send(SUITE.to("/api/feedback/v1/frozen"));
    var took = Duration.ofNanos(System.nanoTime() - started);
    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(json(response).get("code").asString()).isEqualTo("SERVICE_TIMEOUT");
    return took;
  }

  @Test
  void anErrorThatAServiceAnswersIsPassedOnAndTripsNothing() {
    SUITE.feedback.on("/api/feedback/v1/bug", StandIn.json(500, "{\"code\":\"INTERNAL_ERROR\"}"));

    for (int i = 0; i < 12; i++) {
      assertThat(send(SUITE.to("/api/feedback/v1/bug")).statusCode()).isEqualTo(500);
    }
    assertThat(send(SUITE.to("/api/feedback/v1/fine")).statusCode()).isEqualTo(200);
  }

  @Test
  void theGatewayStartsAloneAndLetsTokensThroughThatItCannotCheck() {
    var nobody = "http://127.0.0.1:" + Suite.freePort();
    var port = Suite.freePort();
    var managementPort = Suite.freePort();
    // Not closed here: reactor-netty's threads are shared by all gateways of one JVM.
    Suite.start(
        port, managementPort, nobody + "/realms/x", nobody, SUITE.booking.url(), nobody, nobody);

    assertThat(at(managementPort, "/q/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(at(port, "/api/registry/v1/x").statusCode()).isEqualTo(503);
    assertThat(at(port, "/portal/documents/registry").statusCode()).isEqualTo(503);
    assertThat(at(port, "/api/booking/v1/alone").statusCode()).isEqualTo(200);
    assertThat(SUITE.booking.receivedAt("/api/booking/v1/alone").getFirst().header("Authorization"))
        .startsWith("Bearer ");
  }

  private static java.net.http.HttpResponse<String> at(int port, String path) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + SUITE.token()));
  }

  private static String breaker(String name) {
    return SUITE
        .gateway
        .getBean(io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry.class)
        .circuitBreaker(name)
        .getState()
        .name();
  }
}
