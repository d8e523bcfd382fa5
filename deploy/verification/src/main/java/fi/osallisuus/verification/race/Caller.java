package fi.osallisuus.verification.race;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * A client as it should be: it repeats what was not answered, or answered "try again", with the
 * same Idempotency-Key, and counts every answer by its status.
 */
final class Caller {
  private static final Set<Integer> AGAIN = Set.of(429, 503);
  private static final int ATTEMPTS = 200;
  private static final Duration REST = Duration.ofMillis(250);

  private final HttpClient http;
  private final URI origin;
  private final String token;
  private final ConcurrentMap<String, LongAdder> answers = new ConcurrentHashMap<>();

  Caller(URI origin, String token) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    this.origin = origin;
    this.token = token;
  }

  /** Posts until there is a final answer. */
  HttpResponse<String> post(String path, String json) throws InterruptedException {
    return send(path, json, Map.of("Idempotency-Key", UUID.randomUUID().toString()));
  }

  /** A verb on what was read before: {@code version} goes into If-Match. */
  HttpResponse<String> act(String path, String json, String etag) throws InterruptedException {
    return send(
        path, json, Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag));
  }

  HttpResponse<String> get(String path) throws InterruptedException {
    return send(path, request(path).GET());
  }

  private HttpResponse<String> send(String path, String json, Map<String, String> headers)
      throws InterruptedException {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    headers.forEach(request::header);
    return send(path, request);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(origin.resolve(path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(String path, HttpRequest.Builder request)
      throws InterruptedException {
    for (var attempt = 1; ; attempt++) {
      try {
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        count(path, answer.statusCode());
        if (!AGAIN.contains(answer.statusCode()) || attempt == ATTEMPTS) {
          return answer;
        }
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw new IllegalStateException("No answer from " + path, e);
        }
      }
      Thread.sleep(REST);
    }
  }

  private void count(String path, int status) {
    var verb = path.replaceAll("[0-9a-f-]{36}", "{id}").replaceFirst("^/api/booking/v1", "");
    answers.computeIfAbsent(status + " " + verb, key -> new LongAdder()).increment();
  }

  /** How often each operation was answered with each status. */
  Map<String, Long> answers() {
    var counted = new java.util.TreeMap<String, Long>();
    answers.forEach((key, count) -> counted.put(key, count.sum()));
    return counted;
  }
}
