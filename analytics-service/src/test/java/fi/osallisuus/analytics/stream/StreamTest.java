package fi.osallisuus.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Readers are told that figures changed, and of their own county only. */
@QuarkusTest
class StreamTest extends AnalyticsTest {
  private static final String COUNTY = "10";

  @TestHTTPResource("/api/analytics/v1/stream")
  URI stream;

  @Test
  void aReaderIsToldThatFiguresChangedAndNothingElse() throws Exception {
    var own = new CopyOnWriteArrayList<String>();
    var other = new CopyOnWriteArrayList<String>();
    try (var reader = HttpClient.newHttpClient();
        var stranger = HttpClient.newHttpClient()) {
      listen(reader, COUNTY, own);
      listen(stranger, "11", other);
      var events = Scenario0Events.of(COUNTY);

      send(events);
      awaitEvents(COUNTY, events.size());
      await(own, "event:result.changed");

      assertThat(own)
          .anyMatch(
              line ->
                  line.startsWith("data:")
                      && line.contains("\"unitId\":\"" + Scenario0Events.team(COUNTY)));
      assertThat(own).noneMatch(line -> line.contains("value"));
      assertThat(other).noneMatch(line -> line.startsWith("data:"));
      reader.shutdownNow();
      stranger.shutdownNow();
    }
    var notices =
        KafkaEvents.await("analytics.result.v1", Scenario0Events.team(COUNTY).toString(), 1);
    assertThat(notices.get(0).value()).contains("\"from\":\"2026-03-");
    KafkaEvents.assertContract("analytics.result.v1");
    // a hundred events are told in a few notices
    assertThat(notices).hasSizeLessThan(40);
  }

  private void listen(HttpClient client, String county, List<String> lines) throws Exception {
    var request =
        HttpRequest.newBuilder(stream)
            .header("Authorization", "Bearer " + Tokens.as(Roles.ANALYST, county))
            .header("Accept", "text/event-stream")
            .timeout(Duration.ofSeconds(60))
            .build();
    var unused =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
            .thenAccept(answer -> answer.body().forEach(lines::add));
    await(lines, ":listening");
  }

  private static void await(List<String> lines, String wanted) {
    for (int i = 0; i < 1500 && !lines.contains(wanted); i++) {
      pause();
    }
    assertThat(lines).contains(wanted);
  }
}
