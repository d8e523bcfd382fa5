package fi.osallisuus.analytics;

import static fi.osallisuus.analytics.Telling.map;

import fi.osallisuus.analytics.Scenario0Events.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scenario 1, a half-year of coordination, as the registry would tell it. */
public final class Scenario1Events {
  private static final int[] DAYS = {21, 24, 28, 28, 30, 31, 35, 35, 38, 42, 45, 49, 56, 63};
  private static final LocalDate START = LocalDate.of(2026, 1, 7);
  private static final List<LocalDate> MEETINGS =
      List.of(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 4, 15), LocalDate.of(2026, 6, 10));
  private static final List<String> PATH =
      List.of("INTERESTED", "UNDER_REVIEW", "APPROVED", "CONTRACTED", "ORIENTED", "ACTIVE");

  private final Telling telling;

  private Scenario1Events(String county) {
    telling = new Telling(county);
  }

  public static List<Told> of(String county) {
    var events = new Scenario1Events(county);
    events.units();
    events.experts();
    events.enquiries();
    events.needs();
    events.guidelines();
    events.messages();
    events.panel();
    return events.telling.told();
  }

  /** One of the sixty units. */
  public static UUID unit(String county) {
    return Telling.id(county, "unit-1");
  }

  /** One more enquiry of the period, told after everything else. */
  public static Told lateEnquiry(String county) {
    var events = new Scenario1Events(county);
    events.enquiry(100, "OTHER", 0, false);
    return events.telling.told().get(0);
  }

  /** The erasure of one of the experts; the path is told no more. */
  public static Told erasure(String county, int expert) {
    var events = new Scenario1Events(county);
    events.expert(expert, 99, "ANONYMISED", START, null, null, false, List.of(), "expert.erased");
    return events.telling.told().get(0);
  }

  /** An expert's lecture of two hours, done. */
  public static Told assignment(String county) {
    var events = new Scenario1Events(county);
    var id = events.telling.id("assignment");
    events.telling.tell(
        "registry.assignment.v1",
        "assignment.done",
        id,
        map(
            "assignmentId",
            id,
            "version",
            4,
            "expertId",
            events.telling.id("expert-1"),
            "unitId",
            events.telling.id("unit-1"),
            "mode",
            "LECTURE",
            "level",
            "UNIT",
            "status",
            "DONE",
            "startsAt",
            "2026-03-24T13:00:00+02:00",
            "endsAt",
            "2026-03-24T15:00:00+02:00",
            "workedMinutes",
            120));
    return events.telling.told().get(0);
  }

  private void units() {
    for (int i = 0; i < 60; i++) {
      var data =
          map("unitId", telling.id("unit-" + i), "version", 1, "kind", i == 0 ? "AREA" : "TEAM");
      if (i > 0) {
        data.put("parentId", telling.id("unit-0"));
      }
      data.put("requiredThemes", List.of());
      data.put("bilingual", false);
      data.put("name", Map.of("fi", "Yksikkö " + i));
      data.put("active", true);
      telling.tell("registry.unit.v1", "unit.created", telling.id("unit-" + i), data);
    }
    // one that is no more, and that the share of units therefore does not count
    telling.tell(
        "registry.unit.v1",
        "unit.changed",
        telling.id("unit-60"),
        map(
            "unitId",
            telling.id("unit-60"),
            "version",
            2,
            "kind",
            "TEAM",
            "requiredThemes",
            List.of(),
            "bilingual",
            false,
            "name",
            Map.of("fi", "Entinen"),
            "active",
            false));
  }

  private void experts() {
    for (int number = 1; number <= 24; number++) {
      var willing = START.plusDays(number);
      var path = path(number);
      for (int step = 0; step < path.size(); step++) {
        var active = number <= 14 && step >= 5 ? willing.plusDays(DAYS[number - 1]) : null;
        var since =
            step == 6
                ? LocalDate.of(2026, 5, 20)
                : active != null ? active : willing.plusDays(step);
        expert(
            number,
            step + 1,
            path.get(step),
            since,
            willing,
            active,
            number <= 20 && step >= 1,
            themes(number),
            "expert.status-changed");
      }
    }
  }

  /** 12 active, 2 paused, 4 approved, 2 with a contract, 3 redirected, 1 withdrawn. */
  private static List<String> path(int number) {
    var path = new ArrayList<String>();
    if (number <= 14) {
      path.addAll(PATH);
      if (number > 12) {
        path.add("PAUSED");
      }
    } else if (number <= 18) {
      path.addAll(PATH.subList(0, 3));
    } else if (number <= 20) {
      path.addAll(PATH.subList(0, 4));
    } else if (number <= 23) {
      path.addAll(List.of("INTERESTED", "UNDER_REVIEW", "REDIRECTED"));
    } else {
      path.addAll(List.of("INTERESTED", "WITHDRAWN"));
    }
    return path;
  }

  /**
   * Of the twelve: 7, 5, 4, 3, 2 by theme and six with a theme as next of kin; others have more.
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
    return themes.stream().map(theme -> map("theme", theme, "basis", basis)).toList();
  }

  private void expert(
      int number,
      int version,
      String status,
      LocalDate since,
      LocalDate willing,
      LocalDate active,
      boolean verified,
      List<Map<String, Object>> themes,
      String type) {
    var data =
        map(
            "expertId",
            telling.id("expert-" + number),
            "version",
            version,
            "status",
            status,
            "kind",
            "EXPERT_BY_EXPERIENCE",
            "themes",
            themes,
            "languages",
            List.of("fi"),
            "areas",
            List.of(),
            "mayReceive",
            status.equals("ACTIVE"),
            "missing",
            status.equals("ACTIVE") ? List.of() : List.of("EXPERT_NOT_ACTIVE"));
    if (willing != null) {
      data.put("willingOn", willing.toString());
    }
    data.put("statusSince", since.toString());
    if (active != null) {
      data.put("firstActiveOn", active.toString());
    }
    data.put("trainingVerified", verified);
    telling.tell("registry.expert.v1", type, telling.id("expert-" + number), data);
  }

  /** 11, 7, 9 and 13 from 18 units; two answered late, four not closed by the last day. */
  private void enquiries() {
    var categories = new ArrayList<String>();
    Map.of("START_ACTIVITY", 11, "FEES", 7, "DATA_PERMIT", 9, "PLANNING_SUPPORT", 13)
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(c -> categories.addAll(java.util.Collections.nCopies(c.getValue(), c.getKey())));
    for (int number = 0; number < 40; number++) {
      enquiry(number, categories.get(number), number < 2 ? 8 : 3, number < 36);
    }
  }

  private void enquiry(int number, String category, int workingDays, boolean closed) {
    var opened = LocalDate.of(2026, 1, 12).plusDays(number % 40 * 4L);
    var data =
        map(
            "enquiryId",
            telling.id("enquiry-" + number),
            "version",
            1,
            "status",
            "OPEN",
            "category",
            category,
            "unitId",
            telling.id("unit-" + (1 + number % 18)),
            "openedOn",
            opened.toString());
    enquiry("opened", data);
    if (workingDays == 0) {
      return;
    }
    data.put("version", 2);
    data.put("status", "ANSWERED");
    data.put("answeredOn", opened.plusDays(workingDays + 2L).toString());
    data.put("answeredInWorkingDays", workingDays);
    enquiry("answered", data);
    data.put("version", 3);
    data.put("status", "CLOSED");
    // what is closed in July is not closed yet on the last day
    data.put("closedOn", closed ? opened.plusDays(12).toString() : "2026-07-03");
    enquiry("closed", data);
  }

  private void enquiry(String what, Map<String, Object> data) {
    telling.tell(
        "registry.enquiry.v1",
        "enquiry." + what,
        (UUID) data.get("enquiryId"),
        new java.util.LinkedHashMap<>(data));
  }

  private void needs() {
    for (int number = 0; number < 10; number++) {
      var id = telling.id("need-" + number);
      var data =
          map(
              "needId",
              id,
              "version",
              1,
              "status",
              "RAISED",
              "bodyId",
              telling.id("network"),
              "bodyKind",
              "NETWORK",
              "raisedOn",
              LocalDate.of(2026, 2, 2).plusDays(number).toString(),
              "answeredByGuideline",
              false);
      telling.tell("registry.need.v1", "need.raised", id, data);
      if (number < 8) {
        data = new java.util.LinkedHashMap<>(data);
        data.put("version", 2);
        data.put("status", number < 5 ? "CLOSED" : "ANSWERED");
        data.put("answeredOn", "2026-04-20");
        data.put("answeredByGuideline", number < 5);
        telling.tell("registry.need.v1", "need.changed", id, data);
      }
    }
  }

  private void guidelines() {
    for (int number = 0; number < 3; number++) {
      var id = telling.id("guideline-" + number);
      telling.tell(
          "registry.document.v1",
          "document.published",
          id,
          map(
              "documentId",
              id,
              "version",
              1,
              "kind",
              "GUIDELINE",
              "status",
              "PUBLISHED",
              "publishedOn",
              "2026-04-20",
              "originNeedIds",
              List.of(telling.id("need-" + number))));
    }
  }

  private void messages() {
    for (int number = 0; number < 31; number++) {
      message("to-" + number, "TO_COORDINATOR", number, null);
    }
    for (int number = 0; number < 27; number++) {
      message("from-" + number, "FROM_COORDINATOR", number + 2, "to-" + number);
    }
  }

  private void message(String name, String direction, int day, String replyTo) {
    var data =
        map(
            "messageId",
            telling.id("message-" + name),
            "version",
            1,
            "bodyId",
            telling.id("network"),
            "bodyKind",
            "NETWORK",
            "direction",
            direction,
            "sentOn",
            LocalDate.of(2026, 3, 2).plusDays(day).toString());
    if (replyTo != null) {
      data.put("replyTo", telling.id("message-" + replyTo));
    }
    data.put("expectsReply", direction.equals("TO_COORDINATOR"));
    telling.tell("registry.message.v1", "message.sent", telling.id("message-" + name), data);
  }

  /** 8, 7, 8 attend; two decline the fee each time; 20 × 20 km and 3 × 4 km. */
  private void panel() {
    int[] attend = {8, 7, 8};
    int attendance = 0;
    for (int meeting = 0; meeting < 3; meeting++) {
      meeting(meeting, 1, "PLANNED", "planned", MEETINGS.get(meeting), 0);
      meeting(meeting, 2, "HELD", "held", MEETINGS.get(meeting), attend[meeting]);
      for (int member = 0; member < attend[meeting]; member++) {
        fee(meeting, member, attendance < 20 ? 20 : 4);
        attendance++;
      }
    }
    meeting(3, 1, "PLANNED", "planned", LocalDate.of(2026, 6, 24), 0);
    meeting(4, 1, "CANCELLED", "cancelled", LocalDate.of(2026, 5, 6), 0);
  }

  private void meeting(
      int number, int version, String status, String what, LocalDate day, int members) {
    var id = telling.id("meeting-" + number);
    telling.tell(
        "registry.meeting.v1",
        "meeting." + what,
        id,
        map(
            "meetingId",
            id,
            "version",
            version,
            "bodyId",
            telling.id("panel"),
            "bodyKind",
            "CLIENT_PANEL",
            "unitId",
            telling.id("unit-1"),
            "level",
            "COUNTY",
            "status",
            status,
            "heldOn",
            day.toString(),
            "minutes",
            90,
            "attendance",
            members == 0
                ? List.of()
                : List.of(
                    Map.of("role", "DEVELOPER_CLIENT", "count", members),
                    Map.of("role", "COORDINATOR", "count", 1)),
            "attendances",
            members == 0 ? 0 : members + 1));
  }

  private void fee(int meeting, int member, int km) {
    boolean declined = member < 2;
    var travel = new BigDecimal("0.55").multiply(BigDecimal.valueOf(km));
    var fee = declined ? new BigDecimal("0.00") : new BigDecimal("50.00");
    var id = telling.id("fee-" + meeting + "-" + member);
    for (var status : List.of("PROPOSED", "APPROVED")) {
      telling.tell(
          "registry.fee-entry.v1",
          status.equals("PROPOSED") ? "fee-entry.proposed" : "fee-entry.approved",
          id,
          map(
              "feeEntryId",
              id,
              "version",
              status.equals("PROPOSED") ? 1 : 2,
              "expertId",
              telling.id("member-" + member),
              "unitId",
              telling.id("unit-1"),
              "mode",
              "CLIENT_PANEL",
              "meetingId",
              telling.id("meeting-" + meeting),
              "workedOn",
              MEETINGS.get(meeting).toString(),
              "basis",
              declined ? "DECLINED" : "PER_MEETING",
              "status",
              status.equals("PROPOSED") && declined ? "DECLINED_BY_EXPERT" : status,
              "declined",
              declined,
              "kilometres",
              km + ".00",
              "lines",
              lines(declined, km, travel),
              "feeAmount",
              fee.toString(),
              "expenseAmount",
              travel.toString(),
              "total",
              fee.add(travel).toString(),
              "currency",
              "EUR"));
    }
  }

  private static List<Map<String, Object>> lines(boolean declined, int km, BigDecimal travel) {
    var lines = new ArrayList<Map<String, Object>>();
    if (!declined) {
      lines.add(
          map("kind", "MEETINGS", "quantity", "1.00", "unitPrice", "50.00", "amount", "50.00"));
    }
    lines.add(
        map(
            "kind",
            "KM",
            "quantity",
            km + ".00",
            "unitPrice",
            "0.55",
            "amount",
            travel.toString()));
    return lines;
  }
}
