package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pilot's receptions, every Monday and Friday from 23 March to 10 April 2026, and those that
 * are refused.
 */
final class PilotReceptions {
  private static final String RECEPTIONS = "/api/booking/v1/receptions";

  private final SuiteApi api;
  private final PilotPlaces.Places places;
  private final PilotExperts.Experts experts;
  private final Ledger ledger;

  PilotReceptions(
      SuiteApi api, PilotPlaces.Places places, PilotExperts.Experts experts, Ledger ledger) {
    this.api = api;
    this.places = places;
    this.experts = experts;
    this.ledger = ledger;
  }

  /** Plans them; answers the reception's id by local date. */
  Map<String, String> plan() {
    var coordinator = api.as("coordinator17");
    var weekly = schedule(experts.active(), "09:00", "15:00");
    weekly.put("weekdays", List.of("MONDAY", "FRIDAY"));
    weekly.put("fromDate", "2026-03-23");
    weekly.put("toDate", "2026-04-10");
    weekly.put("breaks", List.of(of("from", "12:00", "to", "13:00")));
    var outcome =
        Await.accepted(
            () -> coordinator.post(RECEPTIONS + "/recurrences", weekly),
            "EXPERT_UNKNOWN",
            "UNIT_UNKNOWN",
            "EXPERT_NOT_ACTIVE");
    var byDate = new LinkedHashMap<String, String>();
    var slots = 0;
    for (JsonNode reception : outcome.body().path("created")) {
      byDate.put(reception.path("localDate").asText(), reception.path("id").asText());
      slots += reception.path("slotCount").asInt();
    }
    var closed = 0;
    for (JsonNode refused : outcome.body().path("refused")) {
      closed += refused.path("code").asText().equals("CLOSED_DAY") ? 1 : 0;
    }
    ledger.note("receptions created, refused CLOSED_DAY", "4, 2", byDate.size() + ", " + closed);
    ledger.note("slots offered by booking", "20", String.valueOf(slots));
    ledger.note("first slot of 27.3.", "2026-03-27T07:00Z", firstSlot("2026-03-27"));
    ledger.note("first slot of 30.3.", "2026-03-30T06:00Z", firstSlot("2026-03-30"));
    refusals();
    return byDate;
  }

  private String firstSlot(String date) {
    var free =
        api.as("professional17")
            .get(
                "/api/booking/v1/availability?unitId=%s&from=%s&to=%s"
                    .formatted(places.team(), date, date))
            .expect(200);
    var start = OffsetDateTime.parse(free.body().path("items").path(0).path("start").asText());
    return start.withOffsetSameInstant(ZoneOffset.UTC).toString();
  }

  private void refusals() {
    var coordinator = api.as("coordinator17");
    var late = schedule(experts.active(), "15:45", "16:30");
    late.put("date", "2026-04-10");
    ledger.refusal(
        "a reception until 16:30", 422, "OUTSIDE_OFFICE_HOURS", coordinator.post(RECEPTIONS, late));
    var unready = schedule(experts.unready(), "09:00", "15:00");
    unready.put("date", "2026-04-09");
    var answer =
        Await.until(
            () -> coordinator.post(RECEPTIONS, unready),
            seen -> !seen.text("code").equals("EXPERT_UNKNOWN"));
    ledger.refusal(
        "a reception by an expert with 11 of 12 items", 409, "ORIENTATION_INCOMPLETE", answer);
  }

  private Map<String, Object> schedule(String expert, String from, String to) {
    return of(
        "serviceCode",
        PilotPlaces.SERVICE,
        "unitId",
        places.team(),
        "siteId",
        places.site(),
        "roomId",
        places.room(),
        "expertIds",
        List.of(expert),
        "hostAlias",
        "Kokemusasiantuntija A",
        "from",
        from,
        "to",
        to,
        "slotMinutes",
        45,
        "pauseMinutes",
        15,
        "onDutyContact",
        of("title", "Päivystävä sairaanhoitaja", "phone", "+358 6 000 0000"));
  }

  /** Closes a day when all its appointments have an outcome. */
  void close(String reception) {
    api.as("coordinator17").act(RECEPTIONS + "/" + reception, "close", null).expect(200);
  }
}
