package fi.osallisuus.registry.initiative;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;

import fi.osallisuus.kit.test.Tokens;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets up the pilot of scenario 0 over the API, as its owner and coordinator would. */
public final class Pilot extends RegistryTest {
  public static final String OWNER = Tokens.account(MODEL_OWNER, COUNTY);

  private Pilot() {}

  public static Map<String, Object> body(String kind) {
    var body = new HashMap<String, Object>();
    body.put("code", code("INI-17"));
    body.put("kind", kind);
    body.put("title", words("Kokemusasiantuntija osana vastaanottoa"));
    body.put("startsOn", "2026-02-01");
    body.put("endsOn", "2026-12-31");
    body.put("accountableLeader", "Toimialajohtaja");
    body.put("producedBy", "TOGETHER");
    body.put("generic", false);
    body.put("recordingRegime", "NONE");
    body.put("programmes", List.of("RRP", "P4", "I1"));
    body.put("targetGroups", List.of("ADDICTION", "NEXT_OF_KIN"));
    body.put("problem", words("Asiakkaat eivät tapaa kokemusasiantuntijaa"));
    body.put("hypothesis", words("Vastaanotto osaksi palvelua"));
    body.put("strategyLinks", List.of(strategy("Asiakas aina ensin", 2022, 2026)));
    body.put("partnerIds", List.of());
    body.put("relations", List.of());
    return body;
  }

  public static Map<String, Object> strategy(String objective, int from, int to) {
    return Map.of("document", "Strategia", "objective", objective, "yearFrom", from, "yearTo", to);
  }

  public static String idea() {
    return create(COORDINATOR, "/initiatives", body("PILOT"));
  }

  public static ValidatableResponse put(String role, String path, Object body) {
    return as(role).header("If-Match", "*").body(body).put(BASE + path).then();
  }

  public static String member(String initiative, String role, String account) {
    return create(
        COORDINATOR,
        "/initiatives/" + initiative + "/team",
        Map.of("role", role, "accountId", account, "allocationPercent", 50, "since", "2026-02-01"));
  }

  public static String clientPerspective(String initiative) {
    return create(
        COORDINATOR,
        "/initiatives/" + initiative + "/team",
        Map.of(
            "role",
            "CLIENT_PERSPECTIVE",
            "expertId",
            Pool.newExpert(),
            "allocationPercent",
            0,
            "since",
            "2026-02-01"));
  }

  /** In PREPARATION with owner, project manager and an expert: nothing is missing. */
  public static String prepared() {
    var id = idea();
    verb(COORDINATOR, "/initiatives/" + id + ":prepare").statusCode(200);
    member(id, "OWNER", OWNER);
    member(id, "PROJECT_MANAGER", "0197e3a0-0000-7000-8000-00000000000a");
    clientPerspective(id);
    return id;
  }

  public static String piloting() {
    var id = prepared();
    verb(MODEL_OWNER, "/initiatives/" + id + ":start-pilot", Map.of()).statusCode(200);
    return id;
  }

  /** Proposed to whoever decides; returns the decision's id. */
  public static String decision(String initiative, String expectedMonth) {
    return create(
        COORDINATOR,
        "/initiatives/" + initiative + "/decisions",
        Map.of(
            "subject",
            words("Vakinaistaminen"),
            "proposedOn",
            "2026-03-02",
            "expectedMonth",
            expectedMonth));
  }

  public static ValidatableResponse decide(String initiative, String decision, String outcome) {
    return verb(
        MODEL_OWNER,
        "/initiatives/" + initiative + "/decisions/" + decision + ":decide",
        Map.of(
            "outcome",
            outcome,
            "decidedOn",
            "2026-03-19",
            "decidedBy",
            "Aluehallitus",
            "reasons",
            words("Tulosten perusteella")));
  }

  public static Map<String, Object> result() {
    return Map.of("result", words("Vastaanotto sopii palveluun"), "adoption", "PARTLY");
  }

  public static Map<String, Object> end() {
    return Map.of(
        "endedOn",
        "2026-03-20",
        "causes",
        List.of("FUNDING_ENDED", "NOT_ADOPTED"),
        "lessons",
        words("Koordinaattorit olivat hankerahalla"));
  }
}
