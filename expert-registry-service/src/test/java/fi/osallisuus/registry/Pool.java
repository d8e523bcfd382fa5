package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.registry.RegistryTest.code;
import static fi.osallisuus.registry.RegistryTest.create;
import static fi.osallisuus.registry.RegistryTest.get;
import static fi.osallisuus.registry.RegistryTest.post;
import static fi.osallisuus.registry.RegistryTest.verb;
import static fi.osallisuus.registry.RegistryTest.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets up the county of scenario 0 over the API, as its people would. */
public final class Pool {
  /** A mode of work of its own for each pool, so that job descriptions do not meet. */
  private static final List<String> MODES = List.of("PEER_RECEPTION", "LECTURE", "FORUM");

  private static String area;

  private Pool() {}

  public static synchronized String area() {
    if (area == null) {
      area =
          create(
              ADMIN,
              "/units",
              Map.of(
                  "code", code("NORTH"),
                  "kind", "AREA",
                  "name", words("Pohjoinen alue"),
                  "requiredThemes", List.of(),
                  "active", true));
    }
    return area;
  }

  public static Map<String, Object> theme(String theme, String basis) {
    return Map.of("theme", theme, "basis", basis, "consent", consent("THEME-1"));
  }

  public static Map<String, Object> consent(String text) {
    return Map.of("textVersion", text, "givenOn", "2026-01-05");
  }

  public static Map<String, Object> expert(String account) {
    var body = new HashMap<String, Object>();
    body.put("code", code("EXP-17"));
    body.put("alias", "Kokemusasiantuntija A");
    body.put("kind", "EXPERT_BY_EXPERIENCE");
    body.put("registrationConsent", consent("REG-1"));
    body.put("themes", List.of(theme("ADDICTION", "OWN"), theme("ADDICTION", "NEXT_OF_KIN")));
    body.put("languages", List.of("fi", "sv"));
    body.put("areas", List.of(area()));
    body.put("modes", List.of(MODES.getFirst()));
    if (account != null) {
      body.put("accountId", account);
    }
    return body;
  }

  public static String newExpert() {
    return create(COORDINATOR, "/experts", expert(UUID.randomUUID().toString()));
  }

  public static void verifyTraining(String expert) {
    var training =
        create(
            COORDINATOR,
            "/experts/" + expert + "/trainings",
            Map.of(
                "provider", "Kokemuskoulu",
                "name", "Kokemusasiantuntijakoulutus",
                "hours", 50,
                "endedOn", "2025-11-28",
                "evidenceSeen", true));
    verb(
            COORDINATOR,
            "/experts/" + expert + "/trainings/" + training + ":verify",
            Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true))
        .statusCode(200);
  }

  /** Drafted, approved and signed by HR; returns the contract's id. */
  public static String signContract(String expert, String from, String to) {
    var path = "/experts/" + expert + "/contracts";
    var contract =
        create(
            HR,
            path,
            Map.of(
                "type",
                "COMMISSION",
                "validFrom",
                from,
                "validTo",
                to,
                "templateVersion",
                "HR-2026-1"));
    verb(HR, path + "/" + contract + ":approve").statusCode(200);
    verb(HR, path + "/" + contract + ":sign", Map.of("signedOn", "2026-01-30")).statusCode(200);
    return contract;
  }

  /** A published package of twelve mandatory items and an optional one. */
  public static String orientationPackage() {
    var items =
        Stream.concat(
                IntStream.rangeClosed(1, 12)
                    .mapToObj(
                        i ->
                            Map.<String, Object>of(
                                "mandatory", true, "title", words("Kohta " + i))),
                Stream.of(Map.<String, Object>of("mandatory", false, "title", words("Lisä"))))
            .toList();
    var id =
        create(
            COORDINATOR,
            "/orientation-packages",
            Map.of("code", code("OR"), "title", words("Perehdytys"), "items", items));
    release("/orientation-packages/" + id);
    return id;
  }

  /**
   * Assigns a package and completes so many of its mandatory items; returns the orientation's id.
   */
  public static String orient(String expert, int done) {
    var path = "/experts/" + expert + "/orientations";
    var assigned = post(COORDINATOR, path, Map.of("packageId", orientationPackage()));
    String id = assigned.statusCode(201).extract().path("id");
    List<String> items = assigned.extract().path("items.itemId");
    complete(expert, id, items.subList(0, done));
    return id;
  }

  public static void complete(String expert, String orientation, List<String> items) {
    verb(
            COORDINATOR,
            "/experts/" + expert + "/orientations/" + orientation + ":complete-items",
            Map.of(
                "items",
                items.stream().map(i -> Map.of("itemId", i, "doneOn", "2026-02-20")).toList()))
        .statusCode(200);
  }

  public static Map<String, Object> description(String code, String mode, boolean major) {
    return Map.of(
        "code",
        code,
        "mode",
        mode,
        "major",
        major,
        "changeReason",
        "Arjen kokemus",
        "title",
        words("Tehtävänkuva"),
        "sections",
        Map.of(
            "PURPOSE", words("Tarkoitus"),
            "TASKS", words("Tehtävät"),
            "NOT_DONE", words("Mitä ei tehdä"),
            "REPORTING", words("Raportointi"),
            "CONFIDENTIALITY", words("Vaitiolo"),
            "NOT_TREATMENT", words("Vastaanotto ei ole hoitoa")));
  }

  /** The county's one description of peer reception, in its current version. */
  public static synchronized String currentDescription() {
    List<Map<String, Object>> all =
        get(COORDINATOR, "/job-descriptions?limit=200").extract().path("items");
    return all.stream()
        .filter(d -> d.get("mode").equals("PEER_RECEPTION") && d.get("status").equals("PUBLISHED"))
        .map(d -> (String) d.get("id"))
        .findFirst()
        .orElseGet(() -> publish(description("JD-REC", "PEER_RECEPTION", true)));
  }

  public static String publish(Map<String, Object> description) {
    var id = create(COORDINATOR, "/job-descriptions", description);
    release("/job-descriptions/" + id);
    return id;
  }

  /** Submitted by who wrote it and published by HR. */
  public static void release(String paper) {
    verb(COORDINATOR, paper + ":submit").statusCode(200);
    verb(HR, paper + ":publish").statusCode(200);
  }

  public static void acknowledge(String expert) {
    create(
        COORDINATOR,
        "/experts/" + expert + "/acknowledgements",
        Map.of("jobDescriptionId", currentDescription(), "acknowledgedOn", "2026-02-20"));
  }

  public static void promiseConfidentiality(String expert) {
    RegistryTest.as(COORDINATOR)
        .body(Map.of("textVersion", "CONF-1", "givenOn", "2026-02-20"))
        .put(Api.BASE + "/experts/" + expert + "/confidentiality")
        .then()
        .statusCode(200);
  }

  public static void step(String expert, String verb) {
    verb(COORDINATOR, "/experts/" + expert + ":" + verb).statusCode(200);
  }

  /** Everything but the last step: ORIENTED, with so many of the twelve items done. */
  public static String oriented(String account, int itemsDone) {
    var expert = create(COORDINATOR, "/experts", expert(account));
    step(expert, "review");
    verifyTraining(expert);
    step(expert, "approve");
    signContract(expert, "2026-02-01", "2026-12-31");
    step(expert, "contract");
    orient(expert, itemsDone);
    acknowledge(expert);
    promiseConfidentiality(expert);
    step(expert, "orient");
    return expert;
  }

  public static String active(String account) {
    var expert = oriented(account, 12);
    step(expert, "activate");
    return expert;
  }
}
