package fi.osallisuus.kit.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends text messages through the county's own SMS gateway, by the port that {@code
 * contracts/ports/sms.yaml} describes; every operator's interface is a few lines behind it.
 */
@ApplicationScoped
class SmsPort implements Port {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ALREADY_TAKEN = 409;
  private static final int TOO_MANY = 429;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper json;
  private final Optional<URI> url;
  private final Optional<String> token;

  SmsPort(
      ObjectMapper json,
      @ConfigProperty(name = "osallisuus.messages.sms.url") Optional<URI> url,
      @ConfigProperty(name = "osallisuus.messages.sms.token") Optional<String> token) {
    this.json = json;
    this.url = url;
    this.token = token;
  }

  boolean isConfigured() {
    return url.isPresent() && token.isPresent();
  }

  @Override
  public void send(Outgoing message) throws NotSent {
    int status = post(message);
    // The gateway knows the reference: an earlier try had got through though its answer had not.
    if (status / 100 == 2 || status == ALREADY_TAKEN) {
      return;
    }
    var code = "SMS_" + status;
    throw status / 100 == 4 && status != TOO_MANY
        ? NotSent.forGood(code)
        : NotSent.forNow(code, null);
  }

  private int post(Outgoing message) throws NotSent {
    try {
      var request =
          HttpRequest.newBuilder(url.orElseThrow())
              .timeout(PATIENCE)
              .header("Authorization", "Bearer " + token.orElseThrow())
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body(message)))
              .build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw NotSent.forNow("SMS_UNREACHABLE", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotSent.forNow("SMS_INTERRUPTED", e);
    }
  }

  private String body(Outgoing message) throws JsonProcessingException {
    return json.writeValueAsString(
        Map.of("to", message.to(), "text", message.text(), "reference", message.id().toString()));
  }
}
