package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The client panel: three meetings with 8, 7 and 8 of its members, two of whom want no fee; all
 * travel 412 km (4.2, step 7).
 */
final class Panel {
  private static final String ENTRIES = "/api/registry/v1/fee-entries";
  private static final int MEMBERS = 8;
  private static final int WITHOUT_FEE = 2;

  /** How many came, by the day of the meeting. */
  private static final Map<LocalDate, Integer> MEETINGS =
      Map.of(
          LocalDate.parse("2026-02-25"), 8,
          LocalDate.parse("2026-04-15"), 7,
          LocalDate.parse("2026-06-10"), 8);

  private final SuiteApi coordinator;
  private final SuiteApi manager;
  private final SuiteApi hr;
  private final CountyUnits units;
  private final ExpertBank bank;
  private final Ledger ledger;
  private final List<String> members = new ArrayList<>();
  private String body = "";
  private String late = "";
  private int attendances;

  Panel(SuiteApi api, CountyUnits units, ExpertBank bank, Ledger ledger) {
    coordinator = api.as("coordinator09");
    manager = api.as("manager09");
    hr = api.as("hr09");
    this.units = units;
    this.bank = bank;
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-01-08", this::found);
    diary.on("2026-02-17", this::appoint);
    MEETINGS.forEach(
        (day, came) -> {
          var meeting = new String[1];
          diary.on(day.minusDays(7), () -> meeting[0] = plan(day));
          diary.at(day.atTime(LocalTime.of(16, 30)), () -> hold(meeting[0], came));
        });
    diary.on("2026-06-15", this::settle);
    diary.on("2026-06-17", () -> late = plan(LocalDate.parse("2026-06-24")));
  }

  /** Its id, once it has been founded. */
  String body() {
    return body;
  }

  /** The meeting of 24 June, which is entered only when the board has its report. */
  void enterLateMeeting() {
    coordinator
        .act(
            "/api/registry/v1/meetings/" + late,
            "hold",
            of("attendees", List.of(), "guests", List.of(of("role", "RESIDENT", "count", 6))))
        .expect(200);
  }

  private void found() {
    body =
        coordinator
            .post(
                "/api/registry/v1/bodies",
                of(
                    "code",
                    "PANEL-1",
                    "kind",
                    "CLIENT_PANEL",
                    "level",
                    "COUNTY",
                    "name",
                    of("fi", "Asiakasraati"),
                    "unitId",
                    units.team(0),
                    "openMembership",
                    false,
                    "expectedSectors",
                    List.of(),
                    "contact",
                    of(
                        "role", "Asiakasraadin yhteyshenkilö",
                        "mailbox", "asiakasraati@example.org"),
                    "foundedOn",
                    "2026-01-08"))
            .expect(201)
            .id();
  }

  private void appoint() {
    for (int number = 1; number <= MEMBERS; number++) {
      members.add(
          coordinator
              .post(
                  bodyPath() + "/memberships",
                  of(
                      "expertId",
                      bank.id(number),
                      "office",
                      "MEMBER",
                      "declinesFee",
                      number <= WITHOUT_FEE,
                      "joinedOn",
                      "2026-02-17"))
              .expect(201)
              .id());
    }
  }

  private String plan(LocalDate day) {
    return coordinator
        .post(
            bodyPath() + "/meetings",
            of(
                "date",
                day.toString(),
                "startTime",
                "14:00",
                "minutes",
                90,
                "remote",
                false,
                "place",
                "Kokoushuone",
                "agenda",
                List.of(of("title", "Asiakaspalautteen kooste"))))
        .expect(201)
        .id();
  }

  private void hold(String meeting, int came) {
    var attendees = new ArrayList<Map<String, Object>>();
    for (var member : members.subList(0, came)) {
      attendees.add(of("membershipId", member, "kilometres", kilometres()));
    }
    coordinator
        .act(
            "/api/registry/v1/meetings/" + meeting,
            "hold",
            of("attendees", attendees, "guests", List.of(of("role", "COORDINATOR", "count", 1))))
        .expect(200);
  }

  /** Twenty journeys of 20 km and three of 4 km: 412 km. */
  private String kilometres() {
    return attendances++ < 20 ? "20" : "4";
  }

  private void settle() {
    var proposed = hr.get(ENTRIES + "?limit=200").expect(200).body().path("items");
    ledger.note("fee entries of three meetings", "23", Integer.toString(proposed.size()));
    for (JsonNode entry : proposed) {
      manager.act(ENTRIES + "/" + entry.path("id").asText(), "approve", null).expect(200);
    }
    var export =
        hr.post(
                "/api/registry/v1/payroll-exports",
                of("workedFrom", "2026-01-01", "workedTo", "2026-06-30"))
            .expect(201);
    ledger.note("payroll export", "1076.60", export.text("total"));
  }

  private String bodyPath() {
    return "/api/registry/v1/bodies/" + body;
  }
}
