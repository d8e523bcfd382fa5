package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Thirty residents say what they think, eighteen of one municipality and twelve of another; twenty
 * ask for a reply, seventeen get it in time, eleven reach a decision (4.3, step 5).
 */
final class ResidentChannel {
  /** Codes of the two municipalities, A and B of the scenario. */
  static final String LARGER = "992";

  static final String SMALLER = "729";

  private static final String ITEMS = "/api/feedback/v1/feedback-items";
  private static final String DOOR = "/api/feedback/v1/public/feedback-items/15";
  private static final String TEXTS = "/api/feedback/v1/moderation/texts";
  private static final int ALL = 30;
  private static final int OF_LARGER = 18;
  private static final int REPLY_ASKED = 20;
  private static final int IN_TIME = 17;
  private static final int ANSWERED = 24;
  private static final int DECIDED = 11;

  private final SuiteApi anyone;
  private final SuiteApi coordinator;
  private final Ledger ledger;
  private final List<String> stamps = new ArrayList<>();
  private final List<String> receipts = new ArrayList<>();

  /** Those who asked for a reply first. */
  private final List<String> items = new ArrayList<>();

  ResidentChannel(SuiteApi api, SuiteApi anyone, Ledger ledger) {
    this.anyone = anyone;
    coordinator = api.as("coordinator15");
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-09-28", this::open);
    diary.on("2026-10-05", this::fetchForms);
    diary.at(LocalDateTime.parse("2026-10-05T09:05"), this::tell);
    diary.on("2026-10-07", this::takeInHand);
    diary.on("2026-10-19", () -> answer(0, IN_TIME));
    diary.on("2026-10-21", () -> answer(IN_TIME, ANSWERED));
    diary.on("2026-12-08", this::decide);
  }

  private void open() {
    coordinator
        .put(
            "/api/feedback/v1/resident-channel",
            of(
                "open", true,
                "title",
                    words(
                        "Asukkaiden palautekanava",
                        "Invånarnas responskanal",
                        "Feedback channel for residents"),
                "municipalities",
                    List.of(
                        of("code", LARGER, "nameFi", "Kunta A"),
                        of("code", SMALLER, "nameFi", "Kunta B")),
                "unitIds", List.of()),
            "\"0\"")
        .expect(200);
  }

  private void fetchForms() {
    for (int number = 0; number < ALL; number++) {
      stamps.add(anyone.get(DOOR).expect(200).text("startStamp"));
    }
  }

  private void tell() {
    for (int number = 0; number < ALL; number++) {
      receipts.add(
          anyone
              .post(
                  DOOR,
                  of(
                      "startStamp",
                      stamps.get(number),
                      "language",
                      "fi",
                      "municipality",
                      number < OF_LARGER ? LARGER : SMALLER,
                      "theme",
                      number % 2 == 0 ? "ACCESS" : "SPACES",
                      "text",
                      "Ilmoittautuminen ovella kuuluu koko aulaan.",
                      "replyAsked",
                      number < REPLY_ASKED))
              .expect(201)
              .text("receiptCode"));
    }
  }

  /** A moderator lets every text go, and somebody takes each item. */
  private void takeInHand() {
    for (JsonNode text : page(TEXTS + "?limit=200&kind=ITEM")) {
      coordinator
          .act(TEXTS + "/" + text.path("id").asText(), "release", of("judged", List.of()))
          .expect(200);
    }
    for (boolean replyAsked : new boolean[] {true, false}) {
      for (JsonNode item : page(ITEMS + "?limit=200&kind=RESIDENT")) {
        if (item.path("replyAsked").asBoolean() == replyAsked) {
          items.add(item.path("id").asText());
        }
      }
    }
    ledger.note("items of residents in the list", "30", Integer.toString(items.size()));
    for (var item : items) {
      coordinator.act(ITEMS + "/" + item, "assign", of("handler", "UNIT_MANAGER")).expect(200);
      coordinator.act(ITEMS + "/" + item, "start", null).expect(200);
    }
  }

  private void answer(int from, int to) {
    for (var item : items.subList(from, to)) {
      coordinator
          .act(
              ITEMS + "/" + item,
              "answer",
              of("answer", "Kiitos. Siirsimme ilmoittautumisen ovelta aulaan."))
          .expect(200);
    }
  }

  private void decide() {
    var inputs = new ArrayList<Map<String, Object>>();
    items.subList(0, DECIDED).forEach(item -> inputs.add(of("kind", "RESIDENT_IDEA", "id", item)));
    coordinator
        .post(
            "/api/feedback/v1/decisions",
            of(
                "kind", "DECISION",
                "decidedOn", "2026-12-08",
                "diaryNumber", "HVA/15/2026",
                "subject",
                    words(
                        "Ilmoittautuminen terveysasemilla",
                        "Anmälan vid hälsostationerna",
                        "Registration at health centres"),
                "outcome", "CHANGE_PLANNED",
                "reasons",
                    words(
                        "Asukkaat toivoivat rauhallisempaa ilmoittautumista.",
                        "Invånarna önskade en lugnare anmälan.",
                        "Residents wished for a calmer registration."),
                "inputs", inputs))
        .expect(201);
  }

  private Iterable<JsonNode> page(String path) {
    return coordinator.get(path).expect(200).body().path("items");
  }
}
