package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.registry.RegistryTest.code;
import static fi.osallisuus.registry.RegistryTest.create;
import static fi.osallisuus.registry.RegistryTest.get;
import static fi.osallisuus.registry.RegistryTest.post;
import static fi.osallisuus.registry.RegistryTest.verb;
import static fi.osallisuus.registry.RegistryTest.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An area and a mode of work of a test's own, so that its experts meet no other test's. */
public final class Tasks {
  public final String area;
  public final String mode;

  private Tasks(String area, String mode) {
    this.area = area;
    this.mode = mode;
  }

  public static Tasks fresh() {
    var area =
        create(
            ADMIN,
            "/units",
            Map.of(
                "code", code("TASKS"),
                "kind", "AREA",
                "name", words("Tehtävien alue"),
                "requiredThemes", List.of(),
                "active", true));
    var mode = code("TASK").replace('-', '_');
    post(
            ADMIN,
            "/codelists/MODE/codes",
            Map.of(
                "code", mode, "label", words("muoto"), "position", 90, "validFrom", "2026-01-01"))
        .statusCode(201);
    return new Tasks(area, mode);
  }

  /** An active expert of the area and the mode. */
  public String expert(String account, Map<String, Object> changes) {
    var body = new HashMap<>(Pool.expert(account));
    body.put("areas", List.of(area));
    body.put("modes", List.of("PEER_RECEPTION", mode));
    body.putAll(changes);
    var expert = create(COORDINATOR, "/experts", body);
    Pool.step(expert, "review");
    Pool.verifyTraining(expert);
    Pool.step(expert, "approve");
    Pool.signContract(expert, "2026-02-01", "2026-12-31");
    Pool.step(expert, "contract");
    Pool.orient(expert, 12);
    Pool.acknowledge(expert);
    Pool.promiseConfidentiality(expert);
    Pool.step(expert, "orient");
    Pool.step(expert, "activate");
    return expert;
  }

  /** HR approves 25.00 an hour and 0.55 a kilometre for the mode. */
  public void payHours() {
    var model =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM"),
                "basis",
                "PER_HOUR",
                "amount",
                "25.00",
                "modes",
                List.of(mode),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                List.of(Map.of("validFrom", "2026-01-01", "perKm", "0.55")),
                "validFrom",
                "2026-01-01"));
    verb(HR, "/fee-models/" + model + ":approve").statusCode(200);
  }

  /** Two hours on Tuesday the 24th of March. */
  public Map<String, Object> task(Map<String, Object> changes) {
    var body = new HashMap<String, Object>();
    body.put("unitId", area);
    body.put("title", "Luento päihdetyön opiskelijoille");
    body.put("mode", mode);
    body.put("themes", List.of(Map.of("theme", "ADDICTION")));
    body.put("language", "fi");
    body.put("remote", false);
    body.put("areaId", area);
    body.put("place", "Luentosali 2");
    body.put("start", "2026-03-24T13:00:00+02:00");
    body.put("end", "2026-03-24T15:00:00+02:00");
    body.put("level", "UNIT");
    body.put("purpose", "DEVELOPING");
    body.put("phase", "IMPLEMENTATION");
    body.put("notCurrentClient", false);
    body.put("partner", partner());
    body.putAll(changes);
    body.values().removeIf(java.util.Objects::isNull);
    return body;
  }

  public Map<String, Object> partner() {
    return Map.of("role", "PROFESSIONAL", "unitId", area, "contact", "klinikka@example.org");
  }

  /** Asked for by a professional and taken up by the coordinator. */
  public String request(Map<String, Object> changes) {
    var request = create(PROFESSIONAL, "/assignment-requests", task(changes));
    verb(COORDINATOR, "/assignment-requests/" + request + ":match").statusCode(200);
    return request;
  }

  public static List<String> candidates(String request) {
    return get(COORDINATOR, "/assignment-requests/" + request + "/candidates?limit=200")
        .statusCode(200)
        .extract()
        .path("candidates.ref");
  }

  /** Offers it to everybody who fits; returns the offers. */
  public static List<String> offerToAll(String request) {
    return post(
            COORDINATOR,
            "/assignment-requests/" + request + "/offers",
            Map.of("candidates", candidates(request)))
        .statusCode(201)
        .extract()
        .path("items.id");
  }
}
