package fi.osallisuus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer says what was wrong with it; it is never an error of ours. */
@QuarkusTest
class DamageHttpTest extends WebTest {
  private static final String WHOLE =
      "{\"name\":\"M\u00f6kki\",\"size\":3,\"colour\":\"RED\",\"at\":\"2026-03-24T10:00:00Z\",\"price\":12.50,"
          + "\"fresh\":true,\"tags\":[\"a\",\"b\"],\"part\":{\"label\":\"x\"},\"parts\":[{\"label\":\"y\"}],\"labels\":{\"k\":\"v\"}}";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(7);
  private final String token = Tokens.as(Roles.COORDINATOR, "17");

  @Test
  void aBodyThatWasDamagedAnywhereIsTheCallersFault() throws Exception {
    for (int i = 0; i < 2000; i++) {
      byte[] body = damaged();
      var answer =
          client.send(
              request(THINGS)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode())
          .as("damage %d: %s", i, new String(body, StandardCharsets.ISO_8859_1))
          .isIn(200, 400, 409, 413, 422);
      assertAnswer(answer);
    }
  }

  @Test
  void anyTextInAParameterIsTheCallersFault() throws Exception {
    for (int i = 0; i < 1000; i++) {
      String text = URLEncoder.encode(text(), StandardCharsets.UTF_8).replace("+", "%20");
      String path =
          switch (i % 4) {
            case 0 -> THINGS + "?limit=" + text;
            case 1 -> THINGS + "?cursor=" + text + "&lang=" + text;
            case 2 -> THINGS + "/" + text;
            default -> "/p/trial?" + text;
          };
      var answer =
          client.send(
              request(path).header("Accept-Language", "sv;q=" + i).GET().build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).as("%s", path).isLessThan(500);
      assertAnswer(answer);
    }
  }

  private static void assertAnswer(HttpResponse<String> answer) {
    if (answer.statusCode() >= 400) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
  }

  private HttpRequest.Builder request(String path) throws IOException {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Authorization", "Bearer " + token);
  }

  /** One to three bytes lost, changed, doubled or moved. */
  private byte[] damaged() {
    byte[] body = WHOLE.getBytes(StandardCharsets.UTF_8);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(body.length);
      switch (random.nextInt(4)) {
        case 0 -> body[at] = (byte) random.nextInt(256);
        case 1 -> body[at] = body[random.nextInt(body.length)];
        case 2 -> body = joined(body, at, at + 1);
        default -> body = joined(body, at, Math.max(0, at - random.nextInt(30)));
      }
    }
    return body;
  }

  private static byte[] joined(byte[] body, int head, int tail) {
    var result = new byte[head + Math.max(0, body.length - tail)];
    System.arraycopy(body, 0, result, 0, head);
    System.arraycopy(body, Math.min(tail, body.length), result, head, result.length - head);
    return result;
  }

  private String text() {
    var text = new StringBuilder();
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      int c = random.nextInt(5) == 0 ? random.nextInt(0xD800) : 1 + random.nextInt(126);
      text.appendCodePoint(c);
    }
    return text.toString();
  }
}
