package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamTest {

  @Test
  void eventsArriveWhileTheStreamIsOpenAndSilenceDoesNotEndIt() throws Exception {
    var firstSeen = new CountDownLatch(1);
    SUITE.analytics.on(
        "/api/analytics/v1/stream",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          try (var out = exchange.getResponseBody()) {
            out.write("data: first\n\n".getBytes());
            out.flush();
            firstSeen.await(10, TimeUnit.SECONDS);
            Thread.sleep(3_300); // longer than the response timeout of other routes
            out.write("data: second\n\n".getBytes());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    try (var http = HttpClient.newHttpClient()) {
      var response =
          http.send(SUITE.to("/api/analytics/v1/stream").build(), BodyHandlers.ofLines());
      var lines = response.body().iterator();

      assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
      assertThat(lines.next()).isEqualTo("data: first");
      assertThat(firstSeen.getCount()).as("the stream is still open").isEqualTo(1);
      firstSeen.countDown();
      lines.next();
      assertThat(lines.next()).isEqualTo("data: second");
    }
  }
}
