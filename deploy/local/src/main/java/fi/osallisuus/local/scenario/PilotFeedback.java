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

  private final Surveys surveys;
  private final SuiteClock clock;
  private final String team;
  private LocalDateTime now = LocalDateTime.parse("2026-04-10T15:30");

  PilotFeedback(SuiteApi api, SuiteApi respondent, SuiteClock clock, String team) {
    surveys = new Surveys(api, respondent, "17");
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
      surveys.close(open.id);
    }
  }

  private Open collection(
      String reference, String instrument, String audience, String... channels) {
    surveys.use(instrument);
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
    var collection = surveys.plan(plan);
    var codes = new HashMap<String, String>();
    for (var kind : channels) {
      codes.put(kind, Surveys.last(surveys.channel(collection, kind, "Pilotti").text("url")));
    }
    surveys.open(collection).expect(200);
    return new Open(collection, codes);
  }

  /** Reads the survey, thinks for two minutes and answers. */
  private void submit(String code, Map<String, Object> answers) {
    var stamp = surveys.read(code);
    now = now.plusMinutes(2);
    clock.moveTo(now);
    surveys.answer(code, stamp, null, answers);
  }
}
