package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Twenty-four people signal willingness; each goes as far as the scenario says (4.2, step 1). */
final class ExpertBank {
  private static final LocalDate WILLING_ON = LocalDate.parse("2026-01-12");
  private static final int[] DAYS_TO_ACTIVE = {
    21, 24, 28, 28, 30, 31, 35, 35, 38, 42, 45, 49, 56, 63
  };
  private static final int WILLING = 24;
  private static final int TRAINED = 20;

  /** With a contract, beside those who become active. */
  private static final List<Integer> CONTRACTED = List.of(19, 20);

  private static final List<Integer> REDIRECTED = List.of(21, 22, 23);
  private static final List<Integer> PAUSED = List.of(13, 14);

  private final SuiteApi anyone;
  private final SuiteApi coordinator;
  private final CountyUnits units;
  private final PilotPapers papers;
  private final PathToGate path;
  private final List<String> receipts = new ArrayList<>();
  private final List<String> experts = new ArrayList<>();
  private String orientation = "";
  private String description = "";

  ExpertBank(SuiteApi api, SuiteApi anyone, CountyUnits units) {
    this.anyone = anyone;
    coordinator = api.as("coordinator09");
    this.units = units;
    papers = new PilotPapers(api, "09", "S1");
    path = new PathToGate(api, "09");
  }

  void enterInto(Diary diary) {
    diary.on("2026-01-07", this::prepare);
    diary.on(WILLING_ON, this::signal);
    diary.on("2026-01-14", this::withdrawTheLast);
    diary.on("2026-01-19", this::review);
    diary.on("2026-01-26", this::contract);
    diary.on("2026-01-30", this::orient);
    for (int number = 1; number <= DAYS_TO_ACTIVE.length; number++) {
      int who = number;
      diary.on(
          WILLING_ON.plusDays(DAYS_TO_ACTIVE[number - 1]), () -> path.step(id(who), "activate"));
    }
    diary.on(
        "2026-05-20",
        () -> PAUSED.forEach(n -> path.step(id(n), "pause", of("reason", "OWN_REQUEST"))));
  }

  /** By number, from 1 on; the first twelve are active at the end. */
  String id(int number) {
    return experts.get(number - 1);
  }

  private void prepare() {
    orientation = papers.orientationPackage();
    description = papers.jobDescription("CLIENT_PANEL");
    papers.panelFees();
  }

  private void signal() {
    IntStream.rangeClosed(1, WILLING).forEach(n -> receipts.add(signal(n)));
    // in the order of coming, which is the order of the ids
    for (JsonNode waiting :
        coordinator
            .get("/api/registry/v1/willingness?limit=200")
            .expect(200)
            .body()
            .path("items")) {
      experts.add(waiting.path("expertId").asText());
    }
  }

  private String signal(int number) {
    var door = "/api/registry/v1/public/willingness/09";
    var form = anyone.get(door).expect(200).body();
    var consents = new ArrayList<Map<String, Object>>();
    for (JsonNode text : form.path("consents")) {
      consents.add(
          of(
              "purpose", text.path("purpose").asText(),
              "textVersion", text.path("textVersion").asText()));
    }
    return anyone
        .post(
            door,
            of(
                "startStamp",
                form.path("startStamp").asText(),
                "language",
                "fi",
                "willing",
                of(
                    "modes",
                    List.of("CLIENT_PANEL"),
                    "themes",
                    themes(number),
                    "areas",
                    List.of(units.area()),
                    "languages",
                    List.of("fi"),
                    "contact",
                    of("name", "Esimerkki Henkilö", "email", "henkilo" + number + "@example.org"),
                    "trained",
                    number <= TRAINED,
                    "otherRoleWelcome",
                    REDIRECTED.contains(number),
                    "consents",
                    consents)))
        .expect(201)
        .text("receiptCode");
  }

  /**
   * Of the twelve who stay active seven have experience of mental health, five of substance use,
   * four of long-term illness, three of disability, two of child protection, half of them as next
   * of kin; gambling is known only to people who are not active (4.2, step 2).
   */
  private static List<Map<String, Object>> themes(int number) {
    var themes = new ArrayList<String>();
    if (number <= 7) {
      themes.add("MENTAL_HEALTH");
      themes.add(number <= 4 ? "LONG_TERM_ILLNESS" : "DISABILITY");
    } else if (number <= 12) {
      themes.add("SUBSTANCE_USE");
      if (number <= 9) {
        themes.add("CHILD_PROTECTION");
      }
    } else {
      themes.add("GAMBLING");
    }
    var basis = number % 2 == 0 ? "NEXT_OF_KIN" : "OWN";
    return themes.stream().map(theme -> of("theme", theme, "basis", basis)).toList();
  }

  private void withdrawTheLast() {
    anyone
        .post(
            "/api/registry/v1/public/willingness/09/receipt:withdraw",
            of("receiptCode", receipts.getLast(), "erase", false))
        .expect(204);
  }

  private void review() {
    for (int number = 1; number < WILLING; number++) {
      path.step(id(number), "review");
      if (number <= TRAINED) {
        path.train(id(number), "2026-01-19");
        path.step(id(number), "approve");
      } else {
        path.step(id(number), "redirect", of("role", "DEVELOPER_CLIENT"));
      }
    }
  }

  private void contract() {
    withContract()
        .forEach(
            number -> {
              path.contract(id(number), "2026-01-26");
              path.step(id(number), "contract");
            });
  }

  private void orient() {
    for (int number = 1; number <= DAYS_TO_ACTIVE.length; number++) {
      path.orient(id(number), orientation, PilotPapers.ITEMS, "2026-01-30");
      path.acknowledge(id(number), description, "2026-01-30");
      name(number);
      path.step(id(number), "orient");
    }
  }

  /** From orientation on staff and clients meet the expert by an alias. */
  private void name(int number) {
    var expert = PathToGate.EXPERTS + "/" + id(number);
    coordinator
        .put(
            expert,
            of(
                "alias", "Kokemusasiantuntija " + number,
                "languages", List.of("fi"),
                "areas", List.of(units.area()),
                "modes", List.of("CLIENT_PANEL")),
            coordinator.get(expert).expect(200).etag())
        .expect(200);
  }

  private static IntStream withContract() {
    return IntStream.concat(
        IntStream.rangeClosed(1, DAYS_TO_ACTIVE.length),
        CONTRACTED.stream().mapToInt(Integer::intValue));
  }
}
