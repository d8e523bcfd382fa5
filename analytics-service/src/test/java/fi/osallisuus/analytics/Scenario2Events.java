package fi.osallisuus.analytics;

import static fi.osallisuus.analytics.Telling.map;

import fi.osallisuus.analytics.Scenario0Events.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scenario 2, an observation round and the residents' channel, as the services would tell it. */
public final class Scenario2Events {
  /** One shift and what became of its report; a ward's second review is null while it waits. */
  private record Shift(
      String ward,
      String round,
      LocalDate day,
      int minutes,
      int patients,
      int relatives,
      int[] improve,
      int[] strengths,
      int toSummary,
      int toSupervisors,
      Integer toWard,
      String forum,
      int actions) {}

  private static final List<String> CATEGORIES =
      List.of("INTERACTION", "ACTIVITY", "ENVIRONMENT", "SPACES");

  // by category 14, 9, 8, 7; to improve 7, 5, 4, 5 by shift and strengths 4, 4, 4, 5
  private static final List<Shift> AUTUMN =
      List.of(
          autumn(
              "W1",
              "2026-10-06",
              300,
              5,
              2,
              ints(3, 2, 1, 1),
              ints(2, 1, 1, 0),
              3,
              7,
              14,
              "WARD_HOUR",
              5),
          autumn(
              "W2",
              "2026-10-08",
              330,
              3,
              1,
              ints(2, 1, 1, 1),
              ints(1, 1, 1, 1),
              5,
              7,
              21,
              "DEVELOPMENT_DAY",
              4),
          autumn(
              "W3",
              "2026-10-13",
              360,
              4,
              2,
              ints(1, 1, 1, 1),
              ints(2, 1, 0, 1),
              2,
              10,
              9,
              "WARD_HOUR",
              3),
          autumn(
              "W4",
              "2026-10-14",
              315,
              6,
              3,
              ints(1, 1, 2, 1),
              ints(2, 1, 1, 1),
              6,
              8,
              null,
              null,
              0));
  private static final List<Shift> SPRING =
      List.of(
          spring("W1", "2026-04-07", 10),
          spring("W2", "2026-04-09", 8),
          spring("W3", "2026-04-14", 6));

  private final Telling telling;

  private Scenario2Events(String county) {
    telling = new Telling(county);
  }

  public static List<Told> of(String county) {
    var events = new Scenario2Events(county);
    events.places();
    SPRING.forEach(events::shift);
    AUTUMN.forEach(events::shift);
    events.actions();
    events.effects();
    events.residents();
    events.forum();
    events.fees();
    return events.telling.told();
  }

  /** The area of the three psychiatric wards. */
  public static UUID area(String county) {
    return Telling.id(county, "psychiatry");
  }

  public static UUID ward(String county, String ward) {
    return Telling.id(county, ward);
  }

  private static int[] ints(int... values) {
    return values;
  }

  private static Shift autumn(
      String ward,
      String day,
      int minutes,
      int patients,
      int relatives,
      int[] improve,
      int[] strengths,
      int toSummary,
      int toSupervisors,
      Integer toWard,
      String forum,
      int actions) {
    return new Shift(
        ward,
        "2026-AUTUMN",
        LocalDate.parse(day),
        minutes,
        patients,
        relatives,
        improve,
        strengths,
        toSummary,
        toSupervisors,
        toWard,
        forum,
        actions);
  }

  private static Shift spring(String ward, String day, int improve) {
    return new Shift(
        ward,
        "2026-SPRING",
        LocalDate.parse(day),
        300,
        5,
        5,
        ints(improve, 0, 0, 0),
        ints(0, 0, 0, 0),
        4,
        7,
        10,
        "WARD_HOUR",
        0);
  }

  private void places() {
    for (var area : List.of("psychiatry", "operative")) {
      telling.tell(
          "registry.unit.v1",
          "unit.created",
          telling.id(area),
          map(
              "unitId",
              telling.id(area),
              "version",
              1,
              "kind",
              "AREA",
              "requiredThemes",
              List.of(),
              "bilingual",
              false,
              "name",
              Map.of("fi", area),
              "active",
              true));
    }
    for (var ward : List.of("W1", "W2", "W3", "W4", "W5")) {
      telling.tell(
          "booking.ward.v1",
          "ward.opened",
          telling.id(ward),
          map(
              "wardId",
              telling.id(ward),
              "version",
              0,
              "unitId",
              unitOf(ward),
              "name",
              Map.of("fi", "Osasto " + ward),
              "active",
              true));
    }
  }

  /** W5 is an operative ward that nobody has observed. */
  private UUID unitOf(String ward) {
    return telling.id(List.of("W1", "W2", "W3").contains(ward) ? "psychiatry" : "operative");
  }

  private void shift(Shift s) {
    engagement(s, 1, "CONFIRMED", null);
    engagement(s, 3, "HELD", s.minutes());
    var submitted = s.day().plusDays(s.toSummary());
    var supervisors = submitted.plusDays(s.toSupervisors());
    var ward = s.toWard() == null ? null : supervisors.plusDays(s.toWard());
    report(s, 1, "DRAFT", null, null, null);
    report(s, 2, "SUBMITTED", submitted, null, null);
    report(s, 3, "REVIEWED_BY_SUPERVISORS", submitted, supervisors, null);
    if (ward != null) {
      report(s, 4, "CLOSED", submitted, supervisors, ward);
    }
  }

  private void engagement(Shift s, int version, String status, Integer elapsed) {
    var id = telling.id("shift-" + s.ward() + s.round());
    var data =
        map(
            "engagementId",
            id,
            "version",
            version,
            "kind",
            "OBSERVATION_SHIFT",
            "status",
            status,
            "mode",
            "OBSERVATION_SHIFT",
            "unitId",
            unitOf(s.ward()),
            "wardId",
            telling.id(s.ward()),
            "online",
            false,
            "round",
            s.round(),
            "initiativeIds",
            List.of(),
            "startsAt",
            s.day() + "T09:00:00+03:00",
            "endsAt",
            s.day() + "T15:00:00+03:00",
            "timeZone",
            "Europe/Helsinki",
            "localDate",
            s.day().toString(),
            "plannedMinutes",
            s.minutes(),
            "expertIds",
            List.of(telling.id("expert-" + s.ward())),
            "producerIds",
            List.of(),
            "professions",
            List.of(),
            "agendaTags",
            List.of(),
            "organiserCount",
            0,
            "attendance",
            List.of());
    if (elapsed != null) {
      data.put("startedAt", s.day() + "T09:00:00+03:00");
      data.put("endedAt", s.day() + "T15:00:00+03:00");
      data.put("elapsedMinutes", elapsed);
    }
    telling.tell(
        "booking.engagement.v1",
        status.equals("HELD") ? "engagement.held" : "engagement.confirmed",
        id,
        data);
  }

  private void report(
      Shift s,
      int version,
      String status,
      LocalDate submitted,
      LocalDate supervisors,
      LocalDate ward) {
    var id = telling.id("report-" + s.ward() + s.round());
    var data =
        map(
            "reportId",
            id,
            "version",
            version,
            "status",
            status,
            "engagementId",
            telling.id("shift-" + s.ward() + s.round()),
            "unitId",
            unitOf(s.ward()),
            "wardId",
            telling.id(s.ward()),
            "round",
            s.round(),
            "shiftOn",
            s.day().toString(),
            "patientsMet",
            s.patients(),
            "relativesMet",
            s.relatives(),
            "observations",
            observations(s),
            "writingHours",
            2,
            "actionCount",
            ward == null ? 0 : s.actions(),
            "expertId",
            telling.id("expert-" + s.ward()),
            "summaryDueOn",
            s.day().plusDays(10).toString(),
            "urgentCount",
            0);
    if (submitted != null) {
      data.put("submittedOn", submitted.toString());
    }
    if (supervisors != null) {
      data.put("supervisorsReviewedOn", supervisors.toString());
    }
    if (ward != null) {
      data.put("unitReviewedOn", ward.toString());
      data.put("unitForum", s.forum());
      data.put("closedOn", ward.plusDays(1).toString());
    }
    telling.tell("feedback.observation-report.v1", "observation-report.changed", id, data);
  }

  private static List<Map<String, Object>> observations(Shift s) {
    var all = new ArrayList<Map<String, Object>>();
    for (int at = 0; at < CATEGORIES.size(); at++) {
      add(all, CATEGORIES.get(at), "TO_IMPROVE", "OBSERVATION", s.improve()[at]);
      add(all, CATEGORIES.get(at), "STRENGTH", "HEARD", s.strengths()[at]);
    }
    return all;
  }

  private static void add(
      List<Map<String, Object>> all, String category, String polarity, String kind, int count) {
    if (count > 0) {
      all.add(map("category", category, "polarity", polarity, "kind", kind, "count", count));
    }
  }

  /** Twelve of W1 to W3: seven implemented, three in progress (one overdue), two rejected. */
  private void actions() {
    for (int number = 0; number < 12; number++) {
      var ward = number < 5 ? "W1" : number < 9 ? "W2" : "W3";
      action(number, 1, ward, "AGREED");
      action(
          number, 2, ward, number < 7 ? "IMPLEMENTED" : number < 10 ? "IN_PROGRESS" : "REJECTED");
    }
  }

  private void action(int number, int version, String ward, String status) {
    var id = telling.id("action-" + number);
    var data =
        map(
            "actionId",
            id,
            "version",
            version,
            "status",
            status,
            "source",
            "OBSERVATION",
            "sourceIds",
            List.of(telling.id("report-" + ward + "2026-AUTUMN")),
            "owner",
            "UNIT",
            "unitId",
            unitOf(ward),
            "wardId",
            telling.id(ward),
            "hasResponsible",
            number < 9,
            "dueOn",
            number == 9 ? "2026-11-30" : "2027-01-31",
            "proposedOn",
            "2026-11-09",
            "agreedOn",
            "2026-11-09");
    if (status.equals("IMPLEMENTED")) {
      data.put("implementedOn", "2026-12-01");
    }
    if (status.equals("REJECTED")) {
      data.put("rejectedOn", "2026-11-24");
    }
    telling.tell("feedback.action.v1", "action.changed", id, data);
  }

  /** Nine: seven changed something, two did not and say why. */
  private void effects() {
    for (int number = 0; number < 9; number++) {
      var action = telling.id("action-" + (number < 7 ? number : number + 3));
      var id = telling.id("effect-" + number);
      telling.tell(
          "feedback.effect.v1",
          "effect.published",
          id,
          map(
              "effectId",
              id,
              "version",
              2,
              "status",
              "PUBLISHED",
              "outcome",
              number < 7 ? "CHANGED" : "NOT_CHANGED",
              "actionIds",
              List.of(action),
              "itemIds",
              List.of(),
              "sources",
              List.of(),
              "figures",
              List.of(),
              "unitId",
              telling.id("psychiatry"),
              "publishedOn",
              "2026-12-10"));
    }
  }

  /**
   * Thirty: 18 of municipality A, 12 of B; 24 answered, 17 of 20 in time where asked, 11 linked to
   * a decision. One more was rejected.
   */
  private void residents() {
    for (int number = 0; number < 31; number++) {
      item(number, 1);
      item(number, 3);
    }
    telling.tell(
        "feedback.decision.v1",
        "decision.changed",
        telling.id("decision"),
        map(
            "decisionId",
            telling.id("decision"),
            "kind",
            "DECISION",
            "contributors",
            List.of(),
            "version",
            1,
            "bodyId",
            telling.id("board"),
            "decidedOn",
            "2026-12-08",
            "inputs",
            List.of(Map.of("kind", "RESIDENT_IDEA", "id", telling.id("item-10"))),
            "outcome",
            "CHANGE_PLANNED"));
    telling.tell(
        "feedback.decision.v1",
        "decision.changed",
        telling.id("another"),
        map(
            "decisionId",
            telling.id("another"),
            "kind",
            "DECISION",
            "contributors",
            List.of(),
            "version",
            1,
            "decidedOn",
            "2026-12-09",
            "inputs",
            List.of(),
            "outcome",
            "NO_CHANGE"));
  }

  private void item(int number, int version) {
    var id = telling.id("item-" + number);
    boolean last = version > 1;
    boolean answered = last && number < 24;
    var data =
        map(
            "itemId",
            id,
            "version",
            version,
            "kind",
            "RESIDENT",
            "status",
            !last ? "RECEIVED" : number == 30 ? "REJECTED" : answered ? "ANSWERED" : "IN_PROGRESS",
            "channel",
            "WEB",
            "municipality",
            number < 18 ? "992" : "729",
            "theme",
            number % 2 == 0 ? "ACCESS" : "SPACES",
            "secondHand",
            false,
            "urgent",
            false,
            "replyAsked",
            number < 20,
            "receivedOn",
            "2026-10-05",
            "decisionIds",
            last && number < 10 ? List.of(telling.id("decision")) : List.of(),
            "actionIds",
            last && number < 6 ? List.of(telling.id("action-0")) : List.of());
    if (number < 20) {
      data.put("replyDueOn", "2026-10-19");
    }
    if (answered) {
      // the 18th, 19th and 20th got their reply too late
      data.put("answeredOn", number < 17 ? "2026-10-19" : "2026-10-20");
    }
    if (last && number == 30) {
      data.put("rejectionReason", "DUPLICATE");
    }
    telling.tell("feedback.item.v1", "item.changed", id, data);
  }

  private void forum() {
    var id = telling.id("thread");
    for (int posts = 1; posts <= 45; posts++) {
      thread(id, posts, posts, List.of());
    }
    thread(id, 46, 43, List.of(Map.of("reason", "PERSONAL_DATA", "count", 2)));
    thread(
        id,
        47,
        42,
        List.of(
            Map.of("reason", "PERSONAL_DATA", "count", 2),
            Map.of("reason", "OFF_TOPIC", "count", 1)));
  }

  private void thread(UUID id, int version, int visible, List<Map<String, Object>> hidden) {
    telling.tell(
        "feedback.discussion.v1",
        "discussion.changed",
        id,
        map(
            "discussionId",
            id,
            "version",
            version,
            "bodyId",
            telling.id("forum"),
            "status",
            "OPEN",
            "elsewhere",
            false,
            "tags",
            List.of("OBSTACLES"),
            "openedOn",
            "2026-11-02",
            "waitingPosts",
            0,
            "visiblePosts",
            visible,
            "hiddenPosts",
            hidden));
  }

  /** 25 an hour: the shifts, and two hours of writing each. */
  private void fees() {
    for (var shift : AUTUMN) {
      fee(shift, "shift", shift.minutes());
      fee(shift, "summary", 120);
    }
  }

  private void fee(Shift s, String what, int minutes) {
    var id = telling.id("fee-" + what + s.ward());
    var hours = new BigDecimal(minutes).setScale(2).divide(new BigDecimal(60));
    var amount = hours.multiply(new BigDecimal(25)).setScale(2).toString();
    telling.tell(
        "registry.fee-entry.v1",
        "fee-entry.approved",
        id,
        map(
            "feeEntryId",
            id,
            "version",
            2,
            "expertId",
            telling.id("expert-" + s.ward()),
            "unitId",
            unitOf(s.ward()),
            "mode",
            "OBSERVATION_SHIFT",
            "workedOn",
            s.day().toString(),
            "basis",
            "PER_HOUR",
            "status",
            "APPROVED",
            "declined",
            false,
            "lines",
            List.of(
                map(
                    "kind",
                    "HOURS",
                    "quantity",
                    hours.toString(),
                    "unitPrice",
                    "25.00",
                    "amount",
                    amount)),
            "feeAmount",
            amount,
            "expenseAmount",
            "0.00",
            "total",
            amount,
            "currency",
            "EUR"));
  }
}
