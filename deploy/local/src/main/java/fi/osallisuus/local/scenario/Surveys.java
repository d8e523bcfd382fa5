package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts instruments to use in a county, and answers them as anybody would. */
final class Surveys {
  static final String COLLECTIONS = "/api/feedback/v1/collections";
  private static final String INSTRUMENTS = "/api/feedback/v1/instruments";

  private final SuiteApi admin;
  private final SuiteApi coordinator;
  private final SuiteApi respondent;

  Surveys(SuiteApi api, SuiteApi respondent, String county) {
    admin = api.as("admin" + county);
    coordinator = api.as("coordinator" + county);
    this.respondent = respondent;
  }

  /** Takes an instrument from the library into use in the county, once. */
  void use(String key) {
    var known = admin.get(INSTRUMENTS + "?status=PUBLISHED&key=" + key).expect(200);
    if (known.body().path("items").isEmpty()) {
      var created =
          INSTRUMENTS + "/" + admin.post(INSTRUMENTS, of("library", key)).expect(201).id();
      admin.act(created, "approve", null).expect(200);
      admin.act(created, "publish", null).expect(200);
    }
  }

  /** Plans a collection; what feedback has not heard of yet is waited for. */
  String plan(Map<String, Object> plan) {
    return Await.accepted(
            () -> coordinator.post(COLLECTIONS, plan), "UNIT_UNKNOWN", "ENGAGEMENT_UNKNOWN")
        .id();
  }

  /** Adds a channel and answers it with its address. */
  Answer channel(String collection, String kind, String label) {
    return coordinator
        .post(COLLECTIONS + "/" + collection + "/channels", of("kind", kind, "label", label))
        .expect(201);
  }

  Answer open(String collection) {
    return coordinator.act(COLLECTIONS + "/" + collection, "open", null);
  }

  void close(String collection) {
    coordinator.act(COLLECTIONS + "/" + collection, "close", null).expect(200);
  }

  /** One-time links, told once. */
  List<String> invite(String collection, String channel, int people) {
    var links = new ArrayList<String>();
    coordinator
        .post(
            COLLECTIONS + "/" + collection + "/channels/" + channel + "/invitations",
            of("count", people))
        .expect(201)
        .body()
        .path("links")
        .forEach(link -> links.add(link.asText()));
    return links;
  }

  static String last(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** The stamp with which a form is handed out; without it no answer is taken. */
  String read(String code) {
    return politely(() -> respondent.get(path(code))).expect(200).text("startStamp");
  }

  void answer(String code, String stamp, @Nullable String invitation, Map<String, Object> answers) {
    var body = of("startStamp", stamp, "language", "fi", "answers", answers);
    if (invitation != null) {
      body.put("invitation", invitation);
    }
    politely(() -> respondent.post(path(code) + "/responses", body)).expect(201);
  }

  /** All respondents of a play have one address, which may ask only so often a minute. */
  private static Answer politely(Supplier<Answer> request) {
    while (true) {
      var answer = request.get();
      if (answer.status() != 429) {
        return answer;
      }
      Await.pause(Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(1)));
    }
  }

  private static String path(String code) {
    return "/api/feedback/v1/public/surveys/" + code;
  }
}
