package fi.osallisuus.verification.bench;

import fi.osallisuus.local.scenario.SuiteApi;

/** Searches of a coordinator in a county of 5,000 experts and 150,000 texts. */
final class RegistrySearch implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    new RegistryData(bench.stack().environment("registry")).load();
    bench
        .table()
        .row(
            "stored in the registry",
            "%,d experts; %,d documents, needs and messages each"
                .formatted(RegistryData.EXPERTS, RegistryData.TEXTS));
    var coordinator = SuiteApi.anyone(bench.stack().suite()).as("coordinator17").token();
    var registry = bench.origin("registry");
    read(
        bench,
        "experts by theme, language and mode",
        registry,
        coordinator,
        "/experts?theme=MENTAL_HEALTH&language=sv&mode=PEER_RECEPTION&status=ACTIVE");
    read(bench, "experts by the beginning of a word", registry, coordinator, "/experts?q=koki");
    read(
        bench,
        "experts free on an afternoon",
        registry,
        coordinator,
        "/experts?theme=MENTAL_HEALTH&freeFrom=2026-05-05T13:00:00Z&freeTo=2026-05-05T15:00:00Z");
    read(bench, "documents by two words", registry, coordinator, "/documents?q=vertais%20palk");
    read(bench, "needs by two words", registry, coordinator, "/needs?q=mielen%20nuor");
    read(bench, "messages by two words", registry, coordinator, "/messages?q=omai%20asum");
    read(bench, "the coordinator's work queue", registry, coordinator, "/work-queue");
  }

  private static void read(
      Bench bench, String name, java.net.URI registry, String token, String path) throws Exception {
    bench.read(name, registry, token, "/api/registry/v1" + path);
  }
}
