package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expert needs before receiving, and the steps of the lifecycle (S0-29…S0-42). */
final class PathToGate {
  static final String EXPERTS = "/api/registry/v1/experts";

  private final SuiteApi coordinator;
  private final SuiteApi hr;

  PathToGate(SuiteApi api, String county) {
    coordinator = api.as("coordinator" + county);
    hr = api.as("hr" + county);
  }

  /** A training that was completed last autumn, verified on the given day. */
  void train(String expert, String verifiedOn) {
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
            of("verifiedOn", verifiedOn, "evidenceSeen", true),
            training.etag())
        .expect(200);
  }

  /** A commission until the end of the year, signed on its first day. */
  void contract(String expert, String from) {
    var path = EXPERTS + "/" + expert + "/contracts";
    var draft =
        hr.post(
                path,
                of(
                    "type", "COMMISSION",
                    "validFrom", from,
                    "validTo", "2026-12-31",
                    "templateVersion", "HR-2026-1"))
            .expect(201);
    var approved = hr.post(path + "/" + draft.id() + ":approve", null, draft.etag()).expect(200);
    hr.post(path + "/" + draft.id() + ":sign", of("signedOn", from), approved.etag()).expect(200);
  }

  void orient(String expert, String packageId, int howMany, String day) {
    var path = EXPERTS + "/" + expert + "/orientations";
    var assigned = coordinator.post(path, of("packageId", packageId)).expect(201);
    var done = new ArrayList<Map<String, Object>>();
    for (var item : assigned.body().path("items")) {
      if (done.size() < howMany) {
        done.add(of("itemId", item.path("itemId").asText(), "doneOn", day));
      }
    }
    coordinator
        .post(path + "/" + assigned.id() + ":complete-items", of("items", done), assigned.etag())
        .expect(200);
  }

  /** The job description is acknowledged and confidentiality promised. */
  void acknowledge(String expert, String description, String day) {
    coordinator
        .post(
            EXPERTS + "/" + expert + "/acknowledgements",
            of("jobDescriptionId", description, "acknowledgedOn", day))
        .expect(201);
    coordinator
        .send(
            "PUT",
            EXPERTS + "/" + expert + "/confidentiality",
            of("textVersion", "SECRECY-1", "givenOn", day),
            Map.of())
        .expect(200);
  }

  void step(String expert, String verb) {
    step(expert, verb, null);
  }

  void step(String expert, String verb, @Nullable Object body) {
    coordinator.act(EXPERTS + "/" + expert, verb, body).expect(200);
  }
}
