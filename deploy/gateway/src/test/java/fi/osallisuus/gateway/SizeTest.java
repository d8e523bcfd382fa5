package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class SizeTest {

  private static final int LIMIT = 1024 * 1024;

  @Test
  void aBodyUpToTheLimitPassesAndOneByteMoreDoesNot() {
    var fits = send(SUITE.to("/p/f/fits").POST(BodyPublishers.ofByteArray(new byte[LIMIT])));
    var large = send(SUITE.to("/p/f/large").POST(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));

    assertThat(fits.statusCode()).isEqualTo(200);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(json(large).get("code").asString()).isEqualTo("PAYLOAD_TOO_LARGE");
    assertThat(SUITE.feedback.receivedAt("/p/f/large")).isEmpty();
  }

  @Test
  void chunksAreCountedToo() {
    var fits = send(SUITE.to("/p/f/chunks").POST(chunks(LIMIT)));
    var large = send(SUITE.to("/p/f/chunks-large").POST(chunks(LIMIT + 1)));

    assertThat(fits.statusCode()).isEqualTo(200);
    assertThat(SUITE.feedback.receivedAt("/p/f/chunks").getFirst().body()).hasSize(LIMIT);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(json(large).get("code").asString()).isEqualTo("PAYLOAD_TOO_LARGE");
  }

  @Test
  void whatTheHttpDecoderRefusesIsAProblemToo() throws Exception {
    var headers =
        Raw.exchange("GET / HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(17_000) + "\r\n\r\n");
    var line = Raw.exchange("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
    var rubbish = Raw.exchange("rubbish\r\n\r\n");

    assertThat(headers).startsWith("HTTP/1.1 431").contains("\"code\":\"HEADERS_TOO_LARGE\"");
    assertThat(line).startsWith("HTTP/1.1 414").contains("\"code\":\"URI_TOO_LONG\"");
    assertThat(rubbish).startsWith("HTTP/1.1 400").contains("\"code\":\"BAD_REQUEST\"");
  }

  @Test
  void twoLengthsInOneRequestSmuggleNothing() throws Exception {
    var answer =
        Raw.exchange(
            "POST /p/f/outer HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET /p/f/smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
    var twice =
        Raw.exchange(
            "POST /p/f/twice HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n"
                + "Content-Length: 2\r\n\r\nab");

    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(SUITE.feedback.receivedAt("/p/f/smuggled")).isEmpty();
    assertThat(twice).startsWith("HTTP/1.1 400");
    assertThat(SUITE.feedback.receivedAt("/p/f/twice")).isEmpty();
  }

  private static java.net.http.HttpRequest.BodyPublisher chunks(int size) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
  }
}
