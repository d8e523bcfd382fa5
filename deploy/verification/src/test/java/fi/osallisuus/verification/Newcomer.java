package fi.osallisuus.verification;

import fi.osallisuus.local.scenario.Await;
import fi.osallisuus.local.scenario.SuiteApi;
import fi.osallisuus.local.scenario.SuiteClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expert of county 17 made for one test: through every gate, with an account and a contact, and
 * hosting one reception on a Wednesday at the pilot's site.
 */
record Newcomer(String id, String reception, String date) {
  static final String EXPERTS = "/api/registry/v1/experts";
  private static final String DATE = "2026-05-13";

  static Newcomer active(Suite suite, String alias, String account, Map<String, String> contact) {
    var pilot = suite.scenarioZero();
    new SuiteClock(suite.running.clockFile()).moveTo(LocalDateTime.parse("2026-05-04T09:00"));
    var coordinator = suite.as("coordinator17");
    var area =
        coordinator
            .get(EXPERTS + "/" + pilot.expert())
            .expect(200)
            .body()
            .path("areas")
            .get(0)
            .asText();
    var id = coordinator.post(EXPERTS, person(alias, account, area)).expect(201).id();
    coordinator.send("PUT", EXPERTS + "/" + id + "/contact", contact, Map.of()).expect(200);
    through(suite, id);
    return new Newcomer(id, reception(suite, id, alias), DATE);
  }

  private static Map<String, Object> person(String alias, String account, String area) {
    return Map.of(
        "code",
        "EXP-" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT),
        "alias",
        alias,
        "kind",
        "EXPERT_BY_EXPERIENCE",
        "registrationConsent",
        consent("REGISTRATION-1"),
        "themes",
        List.of(Map.of("theme", "ADDICTION", "basis", "OWN", "consent", consent("THEME-1"))),
        "languages",
        List.of("fi"),
        "areas",
        List.of(area),
        "modes",
        List.of("PEER_RECEPTION"),
        "accountId",
        account);
  }

  private static Map<String, Object> consent(String text) {
    return Map.of("textVersion", text, "givenOn", "2026-01-05");
  }

  private static void through(Suite suite, String id) {
    var coordinator = suite.as("coordinator17");
    var path = EXPERTS + "/" + id;
    coordinator.act(path, "review", null).expect(200);
    var training =
        coordinator
            .post(
                path + "/trainings",
                Map.of(
                    "provider", "Kansanopisto",
                    "name", "Koulutus",
                    "hours", 50,
                    "endedOn", "2025-11-28",
                    "evidenceSeen", true))
            .expect(201);
    coordinator
        .post(
            path + "/trainings/" + training.id() + ":verify",
            Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true),
            training.etag())
        .expect(200);
    coordinator.act(path, "approve", null).expect(200);
    contract(suite.as("hr17"), path + "/contracts");
    coordinator.act(path, "contract", null).expect(200);
    orient(coordinator, path + "/orientations");
    acknowledge(coordinator, path);
    coordinator
        .send(
            "PUT",
            path + "/confidentiality",
            Map.of("textVersion", "SECRECY-1", "givenOn", "2026-02-20"),
            Map.of())
        .expect(200);
    coordinator.act(path, "orient", null).expect(200);
    coordinator.act(path, "activate", null).expect(200);
  }

  private static void contract(SuiteApi hr, String path) {
    var draft =
        hr.post(
                path,
                Map.of(
                    "type", "COMMISSION",
                    "validFrom", "2026-02-01",
                    "validTo", "2026-12-31",
                    "templateVersion", "HR-2026-1"))
            .expect(201);
    var approved = hr.post(path + "/" + draft.id() + ":approve", null, draft.etag()).expect(200);
    hr.post(path + "/" + draft.id() + ":sign", Map.of("signedOn", "2026-02-01"), approved.etag())
        .expect(200);
  }

  private static void orient(SuiteApi coordinator, String path) {
    var assigned =
        coordinator
            .post(path, Map.of("packageId", published(coordinator, "orientation-packages")))
            .expect(201);
    var done = new ArrayList<Map<String, Object>>();
    for (var item : assigned.body().path("items")) {
      done.add(Map.of("itemId", item.path("itemId").asText(), "doneOn", "2026-02-20"));
    }
    coordinator
        .post(
            path + "/" + assigned.id() + ":complete-items", Map.of("items", done), assigned.etag())
        .expect(200);
  }

  private static void acknowledge(SuiteApi coordinator, String path) {
    coordinator
        .post(
            path + "/acknowledgements",
            Map.of(
                "jobDescriptionId",
                published(coordinator, "job-descriptions"),
                "acknowledgedOn",
                "2026-02-20"))
        .expect(201);
  }

  /** The pilot has published one of each. */
  private static String published(SuiteApi coordinator, String papers) {
    var all = coordinator.get("/api/registry/v1/" + papers + "?limit=200").expect(200);
    for (var paper : all.body().path("items")) {
      var mode = paper.path("mode").asText("PEER_RECEPTION");
      if (paper.path("status").asText().equals("PUBLISHED") && mode.equals("PEER_RECEPTION")) {
        return paper.path("id").asText();
      }
    }
    throw new AssertionError("The pilot has published none of " + papers);
  }

  private static String reception(Suite suite, String expert, String alias) {
    var pilot = suite.scenarioZero();
    var plan = new LinkedHashMap<String, Object>();
    plan.put("serviceCode", "PEER_RECEPTION");
    plan.put("unitId", pilot.team());
    plan.put("siteId", pilot.site());
    plan.put("roomId", pilot.room());
    plan.put("expertIds", List.of(expert));
    plan.put("hostAlias", alias);
    plan.put("date", DATE);
    plan.put("from", "09:00");
    plan.put("to", "14:00");
    plan.put("slotMinutes", 45);
    plan.put("pauseMinutes", 15);
    plan.put(
        "onDutyContact", Map.of("title", "Päivystävä sairaanhoitaja", "phone", "+358 6 000 0000"));
    return Await.until(
            () -> suite.as("coordinator17").post("/api/booking/v1/receptions", plan),
            answer -> answer.status() == 201)
        .id();
  }
}
