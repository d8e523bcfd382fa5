package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pilot's two experts on their way to the gate: one comes through, one lacks an item
 * (S0-29…S0-42).
 */
final class PilotExperts {
  private static final String EXPERTS = "/api/registry/v1/experts";

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
    var papers = new PilotPapers(api, run);
    var packageId = papers.orientationPackage();
    var description = papers.jobDescription();
    papers.feeModel();
    var active = register("EXP-17-01-" + run, "Kokemusasiantuntija A");
    var unready = register("EXP-17-02-" + run, "Kokemusasiantuntija B");
    linkAccount(active);
    for (var expert : List.of(active, unready)) {
      train(expert);
      step(expert, "review");
      step(expert, "approve");
    }
    clock.moveTo(LocalDateTime.parse("2026-02-01T09:00"));
    for (var expert : List.of(active, unready)) {
      contract(expert);
      step(expert, "contract");
    }
    clock.moveTo(LocalDateTime.parse("2026-02-20T09:00"));
    orient(active, packageId, PilotPapers.ITEMS);
    orient(unready, packageId, PilotPapers.ITEMS - 1);
    for (var expert : List.of(active, unready)) {
      acknowledge(expert, description);
    }
    step(active, "orient");
    step(active, "activate");
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

  private void train(String expert) {
    var coordinator = api.as("coordinator17");
    var path = EXPERTS + "/" + expert + "/trainings";
    var training =
        coordinator
            .post(
                path,
                of(
                    "provider", "Kansanopisto",
                    "name", "Kokemusasiantuntijakoulutus",
                    "hours", 50,
                    "endedOn", "2025-11-28",
                    "evidenceSeen", true))
            .expect(201);
    coordinator
        .post(
            path + "/" + training.id() + ":verify",
            of("verifiedOn", "2026-01-12", "evidenceSeen", true),
            training.etag())
        .expect(200);
  }

  private void contract(String expert) {
    var hr = api.as("hr17");
    var path = EXPERTS + "/" + expert + "/contracts";
    var draft =
        hr.post(
                path,
                of(
                    "type", "COMMISSION",
                    "validFrom", "2026-02-01",
                    "validTo", "2026-12-31",
                    "templateVersion", "HR-2026-1"))
            .expect(201);
    var approved = hr.post(path + "/" + draft.id() + ":approve", null, draft.etag()).expect(200);
    hr.post(path + "/" + draft.id() + ":sign", of("signedOn", "2026-02-01"), approved.etag())
        .expect(200);
  }

  private void orient(String expert, String packageId, int howMany) {
    var coordinator = api.as("coordinator17");
    var path = EXPERTS + "/" + expert + "/orientations";
    var assigned = coordinator.post(path, of("packageId", packageId)).expect(201);
    var done = new ArrayList<Map<String, Object>>();
    for (var item : assigned.body().path("items")) {
      if (done.size() < howMany) {
        done.add(of("itemId", item.path("itemId").asText(), "doneOn", "2026-02-20"));
      }
    }
    coordinator
        .post(path + "/" + assigned.id() + ":complete-items", of("items", done), assigned.etag())
        .expect(200);
  }

  private void acknowledge(String expert, String description) {
    var coordinator = api.as("coordinator17");
    coordinator
        .post(
            EXPERTS + "/" + expert + "/acknowledgements",
            of("jobDescriptionId", description, "acknowledgedOn", "2026-02-20"))
        .expect(201);
    coordinator
        .send(
            "PUT",
            EXPERTS + "/" + expert + "/confidentiality",
            of("textVersion", "SECRECY-1", "givenOn", "2026-02-20"),
            Map.of())
        .expect(200);
  }

  private void step(String expert, String verb) {
    api.as("coordinator17").act(EXPERTS + "/" + expert, verb, null).expect(200);
  }
}
