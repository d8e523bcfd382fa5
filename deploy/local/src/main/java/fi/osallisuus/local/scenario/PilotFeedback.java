package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The three surveys: ten clients, eight professionals, one expert, answered on the public channels.
 */
final class PilotFeedback {
  private static final String COLLECTIONS = "/api/feedback/v1/collections";
  private static final String VERSION = "1.0.0";

  /** One client's answer as in the scenario's table; no benefit answer is "cannot say". */
  private record Client(
      String role, String channel, int nps, int access, int safety, @Nullable Integer benefit) {}

  private static final List<Client> CLIENTS =
      List.of(
          new Client("RELATIVE", "TABLET", 10, 5, 5, 5),
          new Client("CLIENT", "TABLET", 9, 5, 5, 4),
          new Client("RELATIVE", "QR", 9, 4, 5, 5),
          new Client("RELATIVE", "TABLET", 10, 5, 4, 5),
          new Client("CLIENT", "QR", 8, 4, 4, null),
          new Client("RELATIVE", "LINK", 7, 3, 4, 3),
          new Client("RELATIVE", "TABLET", 9, 5, 5, 4),
          new Client("CLIENT", "TABLET", 6, 2, 3, 2),
          new Client("RELATIVE", "QR", 10, 5, 5, 5),
          new Client("CLIENT", "LINK", 5, 3, 4, 3));

  private static final List<Integer> LOAD_EASED = List.of(4, 3, 5, 4, 4, 2, 5, 4);

  private final SuiteApi api;
  private final SuiteApi respondent;
  private final SuiteClock clock;
  private final String team;
  private LocalDateTime now = LocalDateTime.parse("2026-04-10T15:30");

  PilotFeedback(SuiteApi api, SuiteApi respondent, SuiteClock clock, String team) {
    this.api = api;
    this.respondent = respondent;
    this.clock = clock;
    this.team = team;
  }

  /** An open collection and the public code of each of its channels. */
  record Open(String id, Map<String, String> codes) {
    String code(String channel) {
      return Objects.requireNonNull(codes.get(channel), channel);
    }
  }

  /** The three collections of the pilot. */
  record Collections(Open clients, Open professionals, Open expert) {}

  /** Opens them on the first day. */
  Collections open() {
    return new Collections(
        collection("COL-17-1", "PEER_RECEPTION_CLIENT", "CLIENT", "TABLET", "QR", "LINK"),
        collection("COL-17-2", "PROFESSIONAL_EXPERIENCE", "PROFESSIONAL", "LINK"),
        collection("COL-17-3", "EXPERT_EXPERIENCE", "EXPERT", "LINK"));
  }

  /** Lets everybody answer on the last day, and closes the collections. */
  void answer(Collections collections) {
    clock.moveTo(now);
    for (var client : CLIENTS) {
      submit(
          collections.clients.code(client.channel),
          of(
              "RESPONDENT_ROLE", client.role,
              "NPS", client.nps,
              "T1_ACCESS", client.access,
              "T4_SAFETY", client.safety,
              "T7_BENEFIT", client.benefit == null ? "CANNOT_SAY" : client.benefit));
    }
    for (var load : LOAD_EASED) {
      submit(collections.professionals.code("LINK"), of("PR_LOAD", load));
    }
    submit(collections.expert.code("LINK"), of("EX_SUPPORT", 4));
    for (var open : List.of(collections.clients, collections.professionals, collections.expert)) {
      api.as("coordinator17").act(COLLECTIONS + "/" + open.id, "close", null).expect(200);
    }
  }

  /** Takes the instrument from the library into use in the county, once. */
  private void instrument(String key) {
    var admin = api.as("admin17");
    var path = "/api/feedback/v1/instruments";
    var known = admin.get(path + "?status=PUBLISHED&key=" + key).expect(200);
    if (known.body().path("items").isEmpty()) {
      var created = path + "/" + admin.post(path, of("library", key)).expect(201).id();
      admin.act(created, "approve", null).expect(200);
      admin.act(created, "publish", null).expect(200);
    }
  }

  private Open collection(
      String reference, String instrument, String audience, String... channels) {
    instrument(instrument);
    var coordinator = api.as("coordinator17");
    var plan =
        of(
            "reference", reference,
            "instrument", instrument,
            "instrumentVersion", VERSION,
            "unitId", team,
            "audience", audience,
            "opensOn", "2026-03-23",
            "closesOn", "2026-04-30",
            "serviceCode", PilotPlaces.SERVICE);
    var created = Await.accepted(() -> coordinator.post(COLLECTIONS, plan), "UNIT_UNKNOWN");
    var codes = new HashMap<String, String>();
    for (var kind : channels) {
      codes.put(kind, channel(created.id(), kind));
    }
    coordinator.act(COLLECTIONS + "/" + created.id(), "open", null).expect(200);
    return new Open(created.id(), codes);
  }

  /** Adds a channel and answers the code in its public address. */
  private String channel(String collection, String kind) {
    var url =
        api.as("coordinator17")
            .post(
                COLLECTIONS + "/" + collection + "/channels", of("kind", kind, "label", "Pilotti"))
            .expect(201)
            .text("url");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /** Reads the survey, thinks for two minutes and answers. */
  private void submit(String code, Map<String, Object> answers) {
    var path = "/api/feedback/v1/public/surveys/" + code;
    var survey = respondent.get(path).expect(200);
    now = now.plusMinutes(2);
    clock.moveTo(now);
    respondent
        .post(
            path + "/responses",
            of("startStamp", survey.text("startStamp"), "language", "fi", "answers", answers))
        .expect(201);
  }
}
