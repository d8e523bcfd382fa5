package fi.osallisuus.analytics;

import static fi.osallisuus.analytics.Telling.map;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scenario 0 as the three services would tell it, in the order in which it happened. */
public final class Scenario0Events {
  private static final List<String> SLOTS = List.of("09:00", "10:00", "11:00", "13:00", "14:00");
  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "A", LocalDate.of(2026, 3, 23),
          "B", LocalDate.of(2026, 3, 27),
          "C", LocalDate.of(2026, 3, 30),
          "D", LocalDate.of(2026, 4, 10));

  private final Telling telling;

  /** One event, ready to be sent. */
  public record Told(
      String id, String county, String topic, String type, String key, String json) {}

  private Scenario0Events(String county) {
    telling = new Telling(county);
  }

  public static List<Told> of(String county) {
    var events = new Scenario0Events(county);
    events.organisation();
    events.receptions();
    events.bookings();
    events.surveys();
    events.fees();
    return events.telling.told();
  }

  public static UUID team(String county) {
    return Telling.id(county, "team");
  }

  public static UUID centre(String county) {
    return Telling.id(county, "centre");
  }

  private void organisation() {
    unit("area", "AREA", null, "Pohjoinen alue");
    unit("centre", "CENTRE", "area", "Psykososiaalinen keskus");
    unit("team", "TEAM", "centre", "Riippuvuustiimi, Pohjoinen alue");
    unit("other-team", "TEAM", "centre", "Toinen tiimi");
  }

  private void unit(String name, String kind, String parent, String fi) {
    var data = map("unitId", id(name), "version", 1, "kind", kind);
    if (parent != null) {
      data.put("parentId", id(parent));
    }
    data.put("requiredThemes", List.of());
    data.put("bilingual", true);
    data.put("name", Map.of("fi", fi, "sv", fi + " (sv)"));
    data.put("active", true);
    tell("registry.unit.v1", "unit.created", id(name), data);
  }

  private void receptions() {
    DAYS.keySet().stream().sorted().forEach(day -> reception(day, 0, "PUBLISHED", "published"));
  }

  private void reception(String day, int version, String status, String what) {
    var date = DAYS.get(day);
    tell(
        "booking.reception.v1",
        "reception." + what,
        id("reception-" + day),
        map(
            "receptionId", id("reception-" + day),
            "version", version,
            "status", status,
            "siteId", id("site"),
            "roomId", id("room"),
            "unitId", id("team"),
            "serviceCode", "PEER_RECEPTION",
            "expertIds", List.of(id("expert")),
            "start", time(date, "09:00"),
            "end", time(date, "15:00"),
            "timeZone", "Europe/Helsinki",
            "localDate", date.toString(),
            "slotMinutes", 45,
            "slotCount", 5,
            "workedMinutes", 300));
  }

  private void bookings() {
    booking(1, "A1", "OWN_EXPERIENCE", "PROFESSIONAL", "COMPLETED");
    booking(2, "A2", "NEXT_OF_KIN", "SELF", "COMPLETED");
    booking(3, "A3", "OWN_EXPERIENCE", "PROFESSIONAL", "NO_SHOW");
    booking(4, "A4", "OWN_EXPERIENCE", "PROFESSIONAL", "COMPLETED");
    booking(5, "A5", "NEXT_OF_KIN", "SELF", "COMPLETED");
    booking(6, "B1", "OWN_EXPERIENCE", "PROFESSIONAL", "COMPLETED");
    booking(7, "B2", "NEXT_OF_KIN", "PROFESSIONAL", "COMPLETED");
    booking(8, "B3", "OWN_EXPERIENCE", "PROFESSIONAL", "EARLY");
    booking(9, "B3", "NEXT_OF_KIN", "SELF", "COMPLETED");
    booking(10, "B4", "OWN_EXPERIENCE", "PARTNER", "COMPLETED");
    booking(11, "C1", "OWN_EXPERIENCE", "PROFESSIONAL", "COMPLETED");
    booking(12, "C2", "OWN_EXPERIENCE", "PROFESSIONAL", "NO_SHOW");
    booking(13, "C3", "NEXT_OF_KIN", "SELF", "COMPLETED");
    booking(14, "C4", "OWN_EXPERIENCE", "PROFESSIONAL", "LATE");
    booking(15, "D1", "OWN_EXPERIENCE", "PROFESSIONAL", "COMPLETED");
    booking(16, "D2", "NEXT_OF_KIN", "SELF", "COMPLETED");
    booking(17, "D3", "OWN_EXPERIENCE", "PROFESSIONAL", "ROOM");
    booking(18, "D4", "NEXT_OF_KIN", "PROFESSIONAL", "COMPLETED");
    DAYS.keySet().stream().sorted().forEach(day -> reception(day, 1, "CLOSED", "closed"));
  }

  private void booking(int number, String slot, String clientType, String source, String result) {
    var confirmed = appointment(number, slot, clientType, source);
    appointment(confirmed, 0, "CONFIRMED", "confirmed");
    switch (result) {
      case "COMPLETED" -> {
        confirmed.put("noticeRepeated", true);
        appointment(confirmed, 1, "CHECKED_IN", "checked-in");
        appointment(confirmed, 2, "COMPLETED", "completed");
        visit(confirmed, "COMPLETED", true);
      }
      case "NO_SHOW" -> {
        appointment(confirmed, 1, "NO_SHOW", "no-show");
        visit(confirmed, "NO_SHOW", false);
      }
      case "ROOM" -> {
        confirmed.put("cancelReason", "ROOM");
        appointment(confirmed, 1, "CANCELLED_BY_PROVIDER", "cancelled");
      }
      default -> {
        confirmed.put("cancelTiming", result);
        appointment(confirmed, 1, "CANCELLED_BY_CLIENT", "cancelled");
      }
    }
  }

  private Map<String, Object> appointment(
      int number, String slot, String clientType, String source) {
    var day = slot.substring(0, 1);
    var start = SLOTS.get(Integer.parseInt(slot.substring(1)) - 1);
    return map(
        "appointmentId",
        id("appointment-" + number),
        "version",
        0,
        "receptionId",
        id("reception-" + day),
        "unitId",
        id("team"),
        "siteId",
        id("site"),
        "serviceCode",
        "PEER_RECEPTION",
        "kind",
        "VISIT",
        "clientType",
        clientType,
        "referralSource",
        source,
        "bookedBy",
        source.equals("SELF") ? "CLIENT" : "PROFESSIONAL",
        "slotStart",
        time(DAYS.get(day), start),
        "slotEnd",
        time(DAYS.get(day), start.replace(":00", ":45")),
        "localDate",
        DAYS.get(day).toString(),
        "status",
        "CONFIRMED",
        "noticeVersion",
        1,
        "noticeAcknowledged",
        true,
        "noticeRepeated",
        false);
  }

  private void appointment(Map<String, Object> state, int version, String status, String what) {
    var data = new LinkedHashMap<>(state);
    data.put("version", version);
    data.put("status", status);
    tell(
        "booking.appointment.v1",
        "appointment." + what,
        UUID.fromString(state.get("appointmentId").toString()),
        data);
  }

  private void visit(Map<String, Object> appointment, String outcome, boolean told) {
    var visitId = id("visit-" + appointment.get("appointmentId"));
    tell(
        "booking.visit.v1",
        "visit.recorded",
        visitId,
        map(
            "visitId", visitId,
            "version", 0,
            "appointmentId", appointment.get("appointmentId"),
            "receptionId", appointment.get("receptionId"),
            "unitId", appointment.get("unitId"),
            "localDate", appointment.get("localDate"),
            "outcome", outcome,
            "clientType", appointment.get("clientType"),
            "referralSource", appointment.get("referralSource"),
            "noticeRepeated", told));
  }

  private void surveys() {
    client(1, "RELATIVE", "TABLET", 10, 5, 5, 5, "2026-W13");
    client(2, "CLIENT", "TABLET", 9, 5, 5, 4, "2026-W13");
    client(3, "RELATIVE", "QR", 9, 4, 5, 5, "2026-W13");
    client(4, "RELATIVE", "TABLET", 10, 5, 4, 5, "2026-W13");
    client(5, "CLIENT", "QR", 8, 4, 4, null, "2026-W13");
    client(6, "RELATIVE", "LINK", 7, 3, 4, 3, "2026-W14");
    client(7, "RELATIVE", "TABLET", 9, 5, 5, 4, "2026-W14");
    client(8, "CLIENT", "TABLET", 6, 2, 3, 2, "2026-W14");
    client(9, "RELATIVE", "QR", 10, 5, 5, 5, "2026-W15");
    client(10, "CLIENT", "LINK", 5, 3, 4, 3, "2026-W15");
    int[] load = {4, 3, 5, 4, 4, 2, 5, 4};
    for (int i = 0; i < load.length; i++) {
      response(
          "professional-" + i,
          "PROFESSIONAL",
          "LINK",
          null,
          Map.of("PR_LOAD", load[i]),
          "2026-W15");
    }
    response("expert-0", "EXPERT", "LINK", null, Map.of("EX_COPING", 4), "2026-W15");
  }

  private void client(
      int number,
      String role,
      String channel,
      int nps,
      int access,
      int safety,
      Integer benefit,
      String week) {
    var answers =
        map("NPS", nps, "T1_ACCESS", access, "T4_SAFETY", safety, "RESPONDENT_ROLE", role);
    if (benefit != null) {
      answers.put("T7_BENEFIT", benefit);
    }
    response("client-" + number, "CLIENT", channel, role, answers, week);
  }

  private void response(
      String name,
      String audience,
      String channel,
      String role,
      Map<String, ?> answers,
      String week) {
    var instrument =
        switch (audience) {
          case "CLIENT" -> "PEER_RECEPTION_CLIENT";
          case "PROFESSIONAL" -> "PROFESSIONAL_EXPERIENCE";
          default -> "EXPERT_EXPERIENCE";
        };
    var data =
        map(
            "responseId",
            id("response-" + name),
            "version",
            1,
            "collectionId",
            id("collection-" + audience),
            "instrument",
            instrument,
            "instrumentVersion",
            "1.0.0",
            "definitionHash",
            "0".repeat(64),
            "audience",
            audience,
            "channel",
            channel,
            "unitId",
            id("team"),
            "week",
            week,
            "language",
            "fi");
    if (role != null) {
      data.put("respondentRole", role);
    }
    data.put("answers", answers);
    tell("feedback.response.v1", "response.submitted", id("response-" + name), data);
  }

  private void fees() {
    for (var day : List.of("A", "B", "C", "D")) {
      fee(day, 1, "PROPOSED", "proposed", "0.00", "125.00");
      fee(day, 2, "PROPOSED", "changed", "15.40", "140.40");
      fee(day, 3, "APPROVED", "approved", "15.40", "140.40");
      fee(day, 4, "EXPORTED", "exported", "15.40", "140.40");
    }
  }

  private void fee(
      String day, int version, String status, String what, String expense, String total) {
    tell(
        "registry.fee-entry.v1",
        "fee-entry." + what,
        id("fee-" + day),
        map(
            "feeEntryId",
            id("fee-" + day),
            "version",
            version,
            "expertId",
            id("expert"),
            "unitId",
            id("team"),
            "receptionId",
            id("reception-" + day),
            "workedOn",
            DAYS.get(day).toString(),
            "basis",
            "PER_HOUR",
            "status",
            status,
            "lines",
            List.of(
                Map.of(
                    "kind", "HOURS", "quantity", "5.00", "unitPrice", "25.00", "amount", "125.00")),
            "feeAmount",
            "125.00",
            "expenseAmount",
            expense,
            "total",
            total,
            "currency",
            "EUR"));
  }

  private static String time(LocalDate day, String clock) {
    // the clocks went forward on 29 March
    return day
        + "T"
        + clock
        + ":00"
        + (day.isBefore(LocalDate.of(2026, 3, 29)) ? "+02:00" : "+03:00");
  }

  private UUID id(String name) {
    return telling.id(name);
  }

  private void tell(String topic, String type, UUID key, Map<String, Object> data) {
    telling.tell(topic, type, key, data);
  }
}
