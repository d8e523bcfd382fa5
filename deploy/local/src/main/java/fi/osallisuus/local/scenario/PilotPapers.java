package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on before anybody receives: orientation, job description, pay (S0-32, S0-38,
 * S0-41).
 */
final class PilotPapers {
  /** Items of the orientation package, all of them mandatory. */
  static final int ITEMS = 12;

  private final SuiteApi api;
  private final String county;
  private final String run;

  PilotPapers(SuiteApi api, String county, String run) {
    this.api = api;
    this.county = county;
    this.run = run;
  }

  String orientationPackage() {
    var items = new ArrayList<Map<String, Object>>();
    for (var i = 1; i <= ITEMS; i++) {
      items.add(
          of(
              "mandatory",
              true,
              "title",
              words(
                  "Perehdytyksen kohta " + i, "Introduktion, punkt " + i, "Orientation item " + i),
              "minutes",
              30));
    }
    return published(
        "/api/registry/v1/orientation-packages",
        of(
            "code",
            "OR-" + run,
            "title",
            words(
                "Vastaanoton perehdytys",
                "Introduktion till mottagningen",
                "Reception orientation"),
            "items",
            items));
  }

  String jobDescription(String mode) {
    var sections = new LinkedHashMap<String, Object>();
    sections.put(
        "PURPOSE",
        words(
            "Kohtaat asiakkaan tai läheisen oman kokemuksesi pohjalta.",
            "Du möter klienten eller en närstående utifrån din egen erfarenhet.",
            "You meet a client or next of kin on the ground of your own experience."));
    sections.put(
        "TASKS",
        words(
            "Keskustelut vastaanotolla.",
            "Samtal på mottagningen.",
            "Conversations at the reception."));
    sections.put(
        "NOT_DONE",
        words(
            "Et arvioi etkä hoida.", "Du bedömer och vårdar inte.", "You do not assess or treat."));
    sections.put(
        "REPORTING",
        words(
            "Merkitset vain, toteutuiko käynti.",
            "Du antecknar bara om besöket blev av.",
            "You record only whether the visit took place."));
    sections.put(
        "CONFIDENTIALITY",
        words(
            "Kuulemasi jää luoksesi.",
            "Det du hör stannar hos dig.",
            "What you hear stays with you."));
    sections.put(
        "NOT_TREATMENT",
        words(
            "Vastaanotto ei ole hoitoa, ja asiakkaan on aina tiedettävä se.",
            "Mottagningen är inte vård, och klienten ska alltid veta det.",
            "The reception is not treatment, and the client must always know it."));
    return published(
        "/api/registry/v1/job-descriptions",
        of(
            "code",
            "JD-" + run,
            "mode",
            mode,
            "major",
            true,
            "title",
            words(
                "Kokemusasiantuntijan tehtävänkuva",
                "Erfarenhetsexpertens befattningsbeskrivning",
                "Job description of an expert by experience"),
            "sections",
            sections));
  }

  private String published(String path, Map<String, Object> body) {
    var draft = api.as("coordinator" + county).post(path, body).expect(201);
    var paper = path + "/" + draft.id();
    var submitted =
        api.as("coordinator" + county).post(paper + ":submit", null, draft.etag()).expect(200);
    api.as("owner" + county).post(paper + ":publish", null, submitted.etag()).expect(200);
    return draft.id();
  }

  /**
   * FM-REC-1: 25 € an hour, breaks unpaid, 0.55 € a kilometre from the year's start (S0-38, S0-39).
   */
  void receptionFees() {
    feeModel("FM-REC-1", "PER_HOUR", "25.00", "PEER_RECEPTION", false);
  }

  /** FM-PANEL-1: 50 € a meeting, and the same kilometres. */
  void panelFees() {
    feeModel("FM-PANEL-1", "PER_MEETING", "50.00", "CLIENT_PANEL", null);
  }

  /** FM-OBS-1: 25 € an hour, elapsed, also for writing the summary (S2-15, S2-16). */
  void observationFees() {
    feeModel("FM-OBS-1", "PER_HOUR", "25.00", "OBSERVATION_SHIFT", null);
  }

  private void feeModel(
      String code, String basis, String amount, String mode, @Nullable Boolean noShowPaid) {
    var hr = api.as("hr" + county);
    var path = "/api/registry/v1/fee-models";
    for (var model : hr.get(path).expect(200).body().path("items")) {
      if (model.path("code").asText().equals(code)) {
        return;
      }
    }
    var body =
        of(
            "code",
            code,
            "basis",
            basis,
            "amount",
            amount,
            "modes",
            List.of(mode),
            "breaksPaid",
            false,
            "travelRates",
            List.of(of("validFrom", "2026-01-01", "perKm", "0.55")),
            "validFrom",
            "2026-01-01");
    if (noShowPaid != null) {
      body.put("noShowPaid", noShowPaid);
    }
    var draft = hr.post(path, body).expect(201);
    hr.post(path + "/" + draft.id() + ":approve", null, draft.etag()).expect(200);
  }
}
