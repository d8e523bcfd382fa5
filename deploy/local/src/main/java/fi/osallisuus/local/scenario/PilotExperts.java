package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pilot's two experts on their way to the gate: one comes through, one lacks an item
 * (S0-29…S0-42).
 */
final class PilotExperts {
  private static final String EXPERTS = PathToGate.EXPERTS;
  private static final String ORIENTED_ON = "2026-02-20";

  private final SuiteApi api;
  private final SuiteClock clock;
  private final String run;
  private final String area;

  PilotExperts(SuiteApi api, SuiteClock clock, String run, String area) {
    this.api = api;
    this.clock = clock;
    this.run = run;
    this.area = area;
  }

  /** Ids of the expert who receives and of the one who may not yet. */
  record Experts(String active, String unready) {}

  Experts prepare() {
    clock.moveTo(LocalDateTime.parse("2026-01-12T09:00"));
    var papers = new PilotPapers(api, "17", run);
    var path = new PathToGate(api, "17");
    var packageId = papers.orientationPackage();
    var description = papers.jobDescription("PEER_RECEPTION");
    papers.receptionFees();
    var active = register("EXP-17-01-" + run, "Kokemusasiantuntija A");
    var unready = register("EXP-17-02-" + run, "Kokemusasiantuntija B");
    linkAccount(active);
    for (var expert : List.of(active, unready)) {
      path.train(expert, "2026-01-12");
      path.step(expert, "review");
      path.step(expert, "approve");
    }
    clock.moveTo(LocalDateTime.parse("2026-02-01T09:00"));
    for (var expert : List.of(active, unready)) {
      path.contract(expert, "2026-02-01");
      path.step(expert, "contract");
    }
    clock.moveTo(LocalDateTime.parse("2026-02-20T09:00"));
    path.orient(active, packageId, PilotPapers.ITEMS, ORIENTED_ON);
    path.orient(unready, packageId, PilotPapers.ITEMS - 1, ORIENTED_ON);
    for (var expert : List.of(active, unready)) {
      path.acknowledge(expert, description, ORIENTED_ON);
    }
    path.step(active, "orient");
    path.step(active, "activate");
    return new Experts(active, unready);
  }

  private String register(String code, String alias) {
    return api.as("coordinator17")
        .post(
            EXPERTS,
            of(
                "code", code,
                "alias", alias,
                "kind", "EXPERT_BY_EXPERIENCE",
                "registrationConsent", consent("REGISTRATION-1"),
                "themes", List.of(theme("OWN"), theme("NEXT_OF_KIN")),
                "languages", List.of("fi", "sv"),
                "areas", List.of(area),
                "modes", List.of("PEER_RECEPTION")))
        .expect(201)
        .id();
  }

  private static Map<String, Object> theme(String basis) {
    return of("theme", "ADDICTION", "basis", basis, "consent", consent("THEME-1"));
  }

  private static Map<String, Object> consent(String version) {
    return of("textVersion", version, "givenOn", "2026-01-05");
  }

  /**
   * The sample expert's sign-in belongs to the newest play; a former play's expert gives it back.
   */
  private void linkAccount(String expert) {
    var before = api.as("expert17").get(EXPERTS + "/me");
    if (before.status() == 200) {
      account(before.id(), null);
    }
    account(expert, api.as("expert17").accountId());
  }

  private void account(String expert, @Nullable String accountId) {
    var etag = api.as("coordinator17").get(EXPERTS + "/" + expert).expect(200).etag();
    api.as("coordinator17")
        .put(
            EXPERTS + "/" + expert + "/account",
            accountId == null ? of() : of("accountId", accountId),
            etag)
        .expect(200);
  }
}
