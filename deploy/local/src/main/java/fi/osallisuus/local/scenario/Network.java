package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.util.ArrayList;
import java.util.List;

/**
 * The network of promoters: ten needs, three guidelines that answer five of them, messages both
 * ways (4.2, step 6).
 */
final class Network {
  private static final String NEEDS = "/api/registry/v1/needs";
  private static final int RAISED = 10;
  private static final int ANSWERED = 8;
  private static final int TO_COORDINATOR = 31;
  private static final int FROM_COORDINATOR = 27;

  /** Which of the needs each guideline came of. */
  private static final List<List<Integer>> GUIDELINES =
      List.of(List.of(0, 1), List.of(2, 3), List.of(4));

  private final SuiteApi professional;
  private final SuiteApi coordinator;
  private final SuiteApi owner;
  private final CountyUnits units;
  private final List<String> needs = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private String body = "";

  Network(SuiteApi api, CountyUnits units) {
    professional = api.as("professional09");
    coordinator = api.as("coordinator09");
    owner = api.as("owner09");
    this.units = units;
  }

  void enterInto(Diary diary) {
    diary.on("2026-01-08", this::found);
    diary.on("2026-02-02", this::raise);
    diary.on("2026-02-03", this::takeUp);
    diary.on("2026-03-02", () -> write(TO_COORDINATOR));
    diary.on("2026-03-04", this::reply);
    diary.on("2026-04-20", this::publish);
    diary.on("2026-04-21", this::answer);
  }

  private void found() {
    body =
        coordinator
            .post(
                "/api/registry/v1/bodies",
                of(
                    "code", "NETWORK-1",
                    "kind", "NETWORK",
                    "level", "COUNTY",
                    "name", of("fi", "Asiakasosallisuuden edistäjien verkosto"),
                    "openMembership", true,
                    "expectedSectors", List.of(),
                    "foundedOn", "2026-01-08"))
            .expect(201)
            .id();
    professional
        .post(bodyPath() + "/memberships:join", of("reason", "PRACTISES", "unitId", units.team(0)))
        .expect(201);
  }

  private void raise() {
    for (int number = 0; number < RAISED; number++) {
      needs.add(
          professional
              .post(NEEDS, of("bodyId", body, "text", "Tarvitsemme ohjeen " + (number + 1)))
              .expect(201)
              .id());
    }
  }

  private void takeUp() {
    for (var need : needs) {
      coordinator.act(NEEDS + "/" + need, "acknowledge", of()).expect(200);
      coordinator.act(NEEDS + "/" + need, "start", null).expect(200);
    }
  }

  private void write(int howMany) {
    for (int number = 0; number < howMany; number++) {
      messages.add(
          professional
              .post(bodyPath() + "/messages", of("text", "Kysymme verkostosta."))
              .expect(201)
              .id());
    }
  }

  private void reply() {
    messages.stream()
        .limit(FROM_COORDINATOR)
        .forEach(
            message ->
                coordinator
                    .post(
                        bodyPath() + "/messages",
                        of("text", "Vastaamme verkostolle.", "replyTo", message))
                    .expect(201));
  }

  /** A published guideline reaches the needs that it came of. */
  private void publish() {
    for (int number = 0; number < GUIDELINES.size(); number++) {
      var draft =
          coordinator
              .post(
                  "/api/registry/v1/documents",
                  of(
                      "code", "GUIDE-" + (number + 1),
                      "kind", "GUIDELINE",
                      "title", of("fi", "Ohje " + (number + 1)),
                      "link", "https://intra.example.fi/ohje-" + (number + 1) + ".pdf",
                      "language", "fi",
                      "audience", "STAFF",
                      "ownerRole", "COORDINATOR",
                      "reviewBy", "2027-04-30",
                      "originNeeds", GUIDELINES.get(number).stream().map(needs::get).toList()))
              .expect(201);
      var path = "/api/registry/v1/documents/" + draft.id();
      var submitted = coordinator.post(path + ":submit", null, draft.etag()).expect(200);
      owner.post(path + ":publish", null, submitted.etag()).expect(200);
    }
  }

  private void answer() {
    needs.stream()
        .limit(ANSWERED)
        .forEach(
            need ->
                coordinator
                    .act(
                        NEEDS + "/" + need,
                        "answer",
                        of("answer", "Näin teette.", "guidelineIds", List.of()))
                    .expect(200));
  }

  private String bodyPath() {
    return "/api/registry/v1/bodies/" + body;
  }
}
