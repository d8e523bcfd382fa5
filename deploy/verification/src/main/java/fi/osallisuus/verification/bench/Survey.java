package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.SuiteApi;
import java.util.Map;

/** The clients' survey of scenario 0, open once more on a link. */
record Survey(SuiteApi coordinator, String collection, String code) {
  private static final String COLLECTIONS = "/api/feedback/v1/collections";

  static Survey open(Bench bench) {
    var coordinator = SuiteApi.anyone(bench.stack().suite()).as("coordinator17");
    var collection =
        coordinator
            .post(
                COLLECTIONS,
                Map.of(
                    "reference",
                    "BENCH-" + System.nanoTime() % 1_000_000,
                    "instrument",
                    "PEER_RECEPTION_CLIENT",
                    "instrumentVersion",
                    "1.0.0",
                    "unitId",
                    bench.pilot().team(),
                    "audience",
                    "CLIENT",
                    "opensOn",
                    Bench.TODAY,
                    "closesOn",
                    "2026-06-30",
                    "serviceCode",
                    "PEER_RECEPTION"))
            .expect(201)
            .id();
    var link =
        coordinator
            .post(
                COLLECTIONS + "/" + collection + "/channels", Map.of("kind", "LINK", "label", "x"))
            .expect(201)
            .text("url");
    coordinator.act(COLLECTIONS + "/" + collection, "open", null).expect(200);
    return new Survey(coordinator, collection, link.substring(link.lastIndexOf('/') + 1));
  }

  String path() {
    return "/api/feedback/v1/public/surveys/" + code;
  }

  String answers() {
    return path() + "/responses";
  }

  String page() {
    return "/p/f/" + code;
  }

  /** How many answers it holds at its end. */
  int closeAndCount() {
    coordinator.act(COLLECTIONS + "/" + collection, "close", null).expect(200);
    var stats = coordinator.get(COLLECTIONS + "/" + collection + "/stats").expect(200).body();
    return stats.path("responses").asInt() + stats.path("suspect").asInt();
  }
}
