package fi.osallisuus.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What the suite answered to one request.
 *
 * @param status HTTP status
 * @param headers all answer headers
 * @param text body as sent
 * @param body body as JSON; a missing node when it is not JSON
 * @param request method and path, for messages
 */
public record Answer(int status, HttpHeaders headers, String text, JsonNode body, String request) {

  /** This answer when it has the expected status; an error that shows the problem otherwise. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new IllegalStateException(
          "%s answered %d instead of %d: %s".formatted(request, status, expected, text));
    }
    return this;
  }

  /** This answer when it is a problem with the given status and code. */
  public Answer refused(int expected, String code) {
    expect(expected);
    if (!code.equals(body.path("code").asText())) {
      throw new IllegalStateException("%s: expected code %s: %s".formatted(request, code, text));
    }
    return this;
  }

  public String id() {
    return body.path("id").asText();
  }

  public String text(String field) {
    return body.path(field).asText();
  }

  /** The strong validator to send back as If-Match. */
  public String etag() {
    return headers
        .firstValue("ETag")
        .orElseThrow(() -> new IllegalStateException(request + " answered no ETag"));
  }
}
