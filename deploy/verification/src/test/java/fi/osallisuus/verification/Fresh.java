package fi.osallisuus.verification;

import fi.osallisuus.local.scenario.SuiteApi;
import fi.osallisuus.local.scenario.SuiteClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reception of its own for a test, with five free slots, on a Tuesday of May or June 2026: after
 * the scenario's period, within the expert's contract, and never on a holiday.
 */
record Fresh(String reception, LocalDate date, String team, int noticeVersion, List<String> slots) {
  static final String APPOINTMENTS = "/api/booking/v1/appointments";

  private static final String TODAY = "2026-05-04";
  private static final LocalDate FIRST = LocalDate.parse("2026-05-12");
  private static final AtomicInteger TAKEN = new AtomicInteger();

  static Fresh reception(Suite suite) {
    var pilot = suite.scenarioZero();
    var date = FIRST.plusWeeks(TAKEN.getAndIncrement());
    new SuiteClock(suite.running.clockFile()).moveTo(LocalDateTime.parse(TODAY + "T09:00"));
    var plan = new LinkedHashMap<String, Object>();
    plan.put("serviceCode", "PEER_RECEPTION");
    plan.put("unitId", pilot.team());
    plan.put("siteId", pilot.site());
    plan.put("roomId", pilot.room());
    plan.put("expertIds", List.of(pilot.expert()));
    plan.put("date", date.toString());
    plan.put("from", "09:00");
    plan.put("to", "14:00");
    plan.put("slotMinutes", 45);
    plan.put("pauseMinutes", 15);
    plan.put(
        "onDutyContact", Map.of("title", "Päivystävä sairaanhoitaja", "phone", "+358 6 000 0000"));
    var coordinator = suite.as("coordinator17");
    var reception = coordinator.post("/api/booking/v1/receptions", plan).expect(201).id();
    return new Fresh(
        reception,
        date,
        pilot.team(),
        pilot.noticeVersion(),
        slots(coordinator, pilot.team(), date));
  }

  private static List<String> slots(SuiteApi coordinator, String team, LocalDate date) {
    var free =
        coordinator
            .get("/api/booking/v1/availability?unitId=%s&from=%s&to=%s".formatted(team, date, date))
            .expect(200);
    var starts = new ArrayList<String>();
    free.body().path("items").forEach(slot -> starts.add(slot.path("start").asText()));
    return List.copyOf(starts);
  }

  /** Where the suite's clock stands. */
  String today() {
    return TODAY;
  }

  String firstSlot() {
    return slots.getFirst();
  }

  /** A next of kin's appointment, made by a professional who has told the notice. */
  Map<String, Object> appointmentAt(String slot) {
    return Map.of(
        "receptionId",
        reception,
        "start",
        slot,
        "clientType",
        "NEXT_OF_KIN",
        "referralSource",
        "PROFESSIONAL",
        "noticeAcknowledgement",
        Map.of(
            "version",
            noticeVersion,
            "language",
            "sv",
            "channel",
            "ORAL",
            "at",
            "2026-05-04T09:00:00+03:00"));
  }

  /** Path of the staff report of this reception's day alone. */
  String report() {
    return "/api/analytics/v1/reports/peer-reception?audience=INT&unit=%s&from=%s&to=%s"
        .formatted(team, date, date);
  }
}
