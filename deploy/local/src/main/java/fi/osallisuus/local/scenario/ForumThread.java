package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Forty-five posts, of which a moderator hides three (4.3, step 6). */
final class ForumThread {
  private static final String DISCUSSIONS = "/api/feedback/v1/discussions";
  private static final String DOOR = "/api/feedback/v1/public/discussions/15/";
  private static final String TEXTS = "/api/feedback/v1/moderation/texts";
  private static final int POSTS = 45;

  /** Why the first three are hidden. */
  private static final List<String> HIDDEN = List.of("PERSONAL_DATA", "PERSONAL_DATA", "OFF_TOPIC");

  private final SuiteApi anyone;
  private final SuiteApi coordinator;
  private final Ledger ledger;
  private final List<String> stamps = new ArrayList<>();
  private String thread = "";

  ForumThread(SuiteApi api, SuiteApi anyone, Ledger ledger) {
    this.anyone = anyone;
    coordinator = api.as("coordinator15");
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-11-02", this::open);
    diary.on("2026-11-05", this::read);
    diary.at(LocalDateTime.parse("2026-11-05T09:05"), this::write);
    diary.on("2026-11-06", this::moderate);
  }

  /** What everybody sees of it. */
  void compare() {
    var seen = anyone.get(DOOR + thread).expect(200).body().path("discussion");
    ledger.note("posts that everybody sees", "42", seen.path("visiblePosts").asText());
  }

  private void open() {
    thread =
        coordinator
            .post(
                DISCUSSIONS,
                of(
                    "title",
                        words(
                            "Osallisuuden esteet",
                            "Hinder för delaktighet",
                            "Obstacles to participation"),
                    "intro",
                        words(
                            "Mikä estää osallistumista?",
                            "Vad hindrar deltagande?",
                            "What keeps people from taking part?"),
                    "tags", List.of("OBSTACLES"),
                    "moderation", "PRE"))
            .expect(201)
            .id();
  }

  private void read() {
    for (int number = 0; number < POSTS; number++) {
      stamps.add(anyone.get(DOOR + thread).expect(200).text("startStamp"));
    }
  }

  private void write() {
    for (var stamp : stamps) {
      anyone
          .post(
              DOOR + thread + "/posts",
              of(
                  "pseudonym", "Kuusi",
                  "text", "Tieto ei kulje kylille.",
                  "language", "fi",
                  "startStamp", stamp))
          .expect(201);
    }
  }

  private void moderate() {
    var waiting = coordinator.get(TEXTS + "?limit=200&kind=POST").expect(200).body().path("items");
    int number = 0;
    for (JsonNode text : waiting) {
      var path = TEXTS + "/" + text.path("id").asText();
      if (number < HIDDEN.size()) {
        coordinator.act(path, "hide", of("reason", HIDDEN.get(number))).expect(200);
      } else {
        coordinator.act(path, "release", of("judged", List.of())).expect(200);
      }
      number++;
    }
  }
}
