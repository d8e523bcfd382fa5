package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What staff know, asked under a permit, and how people at an event wish to give feedback (4.2,
 * steps 4, 5 and 9).
 */
final class HalfYearSurveys {
  private static final int SENT = 150;
  private static final int STAFF = 84;
  private static final int KNOW_COORDINATOR = 49;
  private static final int RECOGNISE = 37;
  private static final int KNOW_CONCEPT = 63;
  private static final int AT_EVENT = 62;
  private static final int LATE = 2;
  private static final LocalDate EVENT = LocalDate.parse("2026-04-21");

  /** How often each channel is wished for by those at the event. */
  private static final Map<String, Integer> WISHES = new LinkedHashMap<>();

  static {
    WISHES.put("SMS", 34);
    WISHES.put("ORAL", 25);
    WISHES.put("QR", 21);
    WISHES.put("PAPER", 18);
    WISHES.put("PHONE", 4);
  }

  private final Surveys surveys;
  private final SuiteApi coordinator;
  private final SuiteApi owner;
  private final CountyUnits units;
  private final Ledger ledger;
  private final List<OneSurvey> running = new ArrayList<>();

  HalfYearSurveys(SuiteApi api, SuiteApi anyone, CountyUnits units, Ledger ledger) {
    surveys = new Surveys(api, anyone, "09");
    coordinator = api.as("coordinator09");
    owner = api.as("owner09");
    this.units = units;
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-02-02", this::planStaffSurvey);
    diary.on("2026-03-09", this::openStaffSurvey);
    diary.on("2026-03-10", () -> running.get(0).handOut(STAFF));
    diary.at(LocalDateTime.parse("2026-03-10T09:10"), () -> running.get(0).answer(staff()));
    diary.on("2026-03-30", () -> running.get(0).close());
    diary.on("2026-03-31", this::planEvent);
    diary.on(EVENT, () -> running.get(1).handOut(AT_EVENT));
    diary.at(EVENT.atTime(9, 10), () -> running.get(1).answer(wishes()));
    diary.on("2026-04-24", () -> running.get(1).close());
    diary.on("2026-06-22", this::planLateWishes);
    diary.on("2026-06-25", () -> running.get(2).handOut(LATE));
    diary.at(LocalDateTime.parse("2026-06-25T09:10"), () -> running.get(2).answer(lateWishes()));
  }

  /** Too few to be told one by one: the two answers of June arrive when their collection closes. */
  void closeTheLast() {
    running.get(2).close();
  }

  private void planStaffSurvey() {
    surveys.use("PROFESSIONAL_MAPPING");
    surveys.use("CHANNEL_WISH");
    var collection =
        surveys.plan(
            of(
                "reference", "COL-09-1",
                "instrument", "PROFESSIONAL_MAPPING",
                "instrumentVersion", "1.0.0",
                "unitId", units.area(),
                "audience", "PROFESSIONAL",
                "kind", "MAPPING",
                "opensOn", "2026-03-09",
                "closesOn", "2026-03-31",
                "purpose", "STAFF_SURVEY",
                "permitRequired", true));
    running.add(OneSurvey.ofInvited(surveys, collection, SENT));
  }

  private void openStaffSurvey() {
    var collection = running.get(0).collection();
    ledger.refusal(
        "a staff survey opened without its permit",
        409,
        "PERMIT_MISSING",
        surveys.open(collection));
    grantPermit();
    Await.until(
            () -> surveys.open(collection), answer -> !answer.text("code").equals("PERMIT_MISSING"))
        .expect(200);
  }

  private void grantPermit() {
    var permits = "/api/registry/v1/permits";
    var permit =
        permits
            + "/"
            + coordinator
                .post(
                    permits,
                    of(
                        "code", "PER-09-3",
                        "purpose", "STAFF_SURVEY",
                        "scope", "Kysely henkilöstölle osallisuudesta",
                        "unitIds", List.of(units.area()),
                        "from", "2026-03-01",
                        "to", "2026-06-30"))
                .expect(201)
                .id();
    coordinator.act(permit, "apply", null).expect(200);
    owner.act(permit, "grant", of("remarks", "Vastaukset kerätään nimettöminä")).expect(200);
  }

  private static List<Map<String, Object>> staff() {
    return IntStream.range(0, STAFF)
        .mapToObj(
            number ->
                of(
                    "KNOWS_COORDINATOR", number < KNOW_COORDINATOR,
                    "RECOGNISES_SITUATIONS", number < RECOGNISE,
                    "KNOWS_CONCEPT", number < KNOW_CONCEPT))
        .toList();
  }

  private void planEvent() {
    var event =
        Await.accepted(
                () ->
                    coordinator.post(
                        "/api/booking/v1/engagements",
                        of(
                            "kind", "EVENT",
                            "title", of("fi", "Asiakkaiden päivä", "sv", "Klienternas dag"),
                            "unitId", units.area(),
                            "place", "Kansanopiston sali",
                            "date", EVENT.toString(),
                            "from", "10:00",
                            "to", "14:00")),
                "UNIT_UNKNOWN")
            .id();
    var plan =
        of(
            "reference", "COL-09-2",
            "instrument", "CHANNEL_WISH",
            "instrumentVersion", "1.0.0",
            "unitId", units.area(),
            "audience", "CLIENT",
            "kind", "EVENT",
            "opensOn", "2026-03-31",
            "closesOn", "2026-04-30",
            "engagementId", event);
    running.add(opened(plan));
  }

  private void planLateWishes() {
    running.add(
        opened(
            of(
                "reference", "COL-09-3",
                "instrument", "CHANNEL_WISH",
                "instrumentVersion", "1.0.0",
                "unitId", units.area(),
                "audience", "CLIENT",
                "opensOn", "2026-06-22",
                "closesOn", "2026-07-10")));
  }

  private OneSurvey opened(Map<String, Object> plan) {
    var collection = surveys.plan(plan);
    var survey = OneSurvey.ofAnybody(surveys, collection, "QR");
    surveys.open(collection).expect(200);
    return survey;
  }

  /** Dealt out one after another, so that nobody wishes for the same channel twice. */
  private static List<Map<String, Object>> wishes() {
    var wishes = new ArrayList<List<String>>();
    IntStream.range(0, AT_EVENT).forEach(number -> wishes.add(new ArrayList<>()));
    int next = 0;
    for (var wish : WISHES.entrySet()) {
      for (int number = 0; number < wish.getValue(); number++) {
        wishes.get(next++ % AT_EVENT).add(wish.getKey());
      }
    }
    return wishes.stream().map(channels -> of("CHANNELS", channels)).toList();
  }

  private static List<Map<String, Object>> lateWishes() {
    return List.of(of("CHANNELS", List.of("SMS")), of("CHANNELS", List.of("SMS", "QR")));
  }
}
