package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

  @Test
  void aLineTellsWhatHappenedAndNotWhoOrWithWhichCode() {
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(lines);
    var token = SUITE.token(claims -> claims.subject("account-of-somebody"));

    var response =
        send(
            SUITE
                .to("/p/b/KXRT-7P2M:open?name=Virtanen&id=010190-123A")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("010190-123A")));
    var refused = send(SUITE.to("/api/other/010190-123A?code=KXRT-7P2M"));

    await()
        .untilAsserted(
            () -> assertThat(text(lines)).contains(json(refused).get("traceId").asString()));
    root.detachAppender(lines);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(text(lines))
        .contains("path=\"/p/b/*\"", "route=\"booking\"", "client=\"portal\"", "status=\"200\"")
        .contains("path=\"/api/other/*\"", "status=\"404\"")
        .doesNotContain("Virtanen", "010190", "KXRT", "account-of-somebody", "10.1.", token);
  }

  private static String text(ListAppender<ILoggingEvent> lines) {
    return lines.list.stream()
        .map(line -> line.getFormattedMessage() + " " + line.getKeyValuePairs())
        .reduce("", (all, line) -> all + line + "\n");
  }
}
