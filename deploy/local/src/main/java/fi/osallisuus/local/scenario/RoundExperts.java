package fi.osallisuus.local.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Four experts by experience who may observe on wards, each with an account (S2-08). */
final class RoundExperts {
  /** Sample users, one for each ward W1 to W4. */
  static final List<String> ACCOUNTS = List.of("expert15", "expert15b", "expert15c", "expert15d");

  private static final String READY_ON = "2026-03-02";

  private final SuiteApi api;
  private final SuiteApi coordinator;
  private final RoundPlaces places;
  private final List<String> experts = new ArrayList<>();

  RoundExperts(SuiteApi api, RoundPlaces places) {
    this.api = api;
    coordinator = api.as("coordinator15");
    this.places = places;
  }

  /** By ward, W1 to W4. */
  String of(String ward) {
    return experts.get(at(ward));
  }

  SuiteApi account(String ward) {
    return api.as(ACCOUNTS.get(at(ward)));
  }

  void prepare() {
    var papers = new PilotPapers(api, "15", "S2");
    var path = new PathToGate(api, "15");
    var orientation = papers.orientationPackage();
    var description = papers.jobDescription("OBSERVATION_SHIFT");
    papers.observationFees();
    for (int number = 0; number < ACCOUNTS.size(); number++) {
      var expert = register(number + 1);
      path.train(expert, READY_ON);
      path.step(expert, "review");
      path.step(expert, "approve");
      path.contract(expert, READY_ON);
      path.step(expert, "contract");
      path.orient(expert, orientation, PilotPapers.ITEMS, READY_ON);
      path.acknowledge(expert, description, READY_ON);
      path.step(expert, "orient");
      path.step(expert, "activate");
      experts.add(expert);
    }
  }

  private String register(int number) {
    var expert =
        coordinator
            .post(
                PathToGate.EXPERTS,
                Json.of(
                    "code", "EXP-15-0" + number,
                    "alias", "Kokemusasiantuntija " + number,
                    "kind", "EXPERT_BY_EXPERIENCE",
                    "registrationConsent", consent("REGISTRATION-1"),
                    "themes",
                        List.of(
                            Json.of(
                                "theme", "MENTAL_HEALTH",
                                "basis", "OWN",
                                "consent", consent("THEME-1"))),
                    "languages", List.of("fi"),
                    "areas", List.of(places.psychiatry()),
                    "modes", List.of("OBSERVATION_SHIFT")))
            .expect(201);
    var account = api.as(ACCOUNTS.get(number - 1)).accountId();
    coordinator
        .put(
            PathToGate.EXPERTS + "/" + expert.id() + "/account",
            Json.of("accountId", account),
            coordinator.get(PathToGate.EXPERTS + "/" + expert.id()).expect(200).etag())
        .expect(200);
    return expert.id();
  }

  private static Map<String, Object> consent(String version) {
    return Json.of("textVersion", version, "givenOn", READY_ON);
  }

  private static int at(String ward) {
    return ward.charAt(1) - '1';
  }
}
