package fi.osallisuus.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.List;

/** What a stranger was answered: a refusal, an empty page, or too much. */
record StrangerReply(int status, String contentType, boolean tellsHowToSignIn, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static StrangerReply of(HttpResponse<String> answer) {
    return new StrangerReply(
        answer.statusCode(),
        answer.headers().firstValue("Content-Type").orElse(""),
        answer.headers().firstValue("WWW-Authenticate").isPresent(),
        answer.body());
  }

  /** In the form of the suite, or of FHIR where that is spoken. */
  boolean isProblem() {
    return contentType.startsWith("application/problem+json")
        || (isFhir() && json().path("resourceType").asText().equals("OperationOutcome"));
  }

  /** A page without anything of the other county in it. */
  boolean isEmpty() {
    if (isFhir()) {
      return json().path("resourceType").asText().equals("Bundle") && !json().has("entry");
    }
    return isJson() && json().path("items").isArray() && json().path("items").isEmpty();
  }

  /** One of the statuses with which a body is refused that names what does not exist for them. */
  boolean refusesTheBody() {
    return List.of(409, 422).contains(status);
  }

  @Override
  public String toString() {
    return status + " " + (isJson() ? json().path("code").asText() : "");
  }

  private boolean isFhir() {
    return contentType.startsWith("application/fhir+json");
  }

  private boolean isJson() {
    return contentType.contains("json");
  }

  private JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
