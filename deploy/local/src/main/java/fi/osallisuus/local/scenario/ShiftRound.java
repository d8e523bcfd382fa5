package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The observation shifts of spring and autumn, planned, held and counted (4.3, step 1). */
final class ShiftRound {
  private static final String ENGAGEMENTS = "/api/booking/v1/engagements";

  /** In summer time all year of the scenario's shifts. */
  private static final String OFFSET = "+03:00";

  private final SuiteApi coordinator;
  private final RoundPlaces places;
  private final RoundExperts experts;
  private final Ledger ledger;
  private final Map<WardShift, String> planned = new HashMap<>();

  ShiftRound(SuiteApi api, RoundPlaces places, RoundExperts experts, Ledger ledger) {
    coordinator = api.as("coordinator15");
    this.places = places;
    this.experts = experts;
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-03-09", () -> plan(WardShift.SPRING, "2026-04-01", "2026-04-30"));
    diary.on("2026-09-14", () -> plan(WardShift.AUTUMN, "2026-10-01", "2026-10-31"));
    diary.on("2026-09-15", this::planWhatIsTooLongOrTooShort);
    for (var shift : WardShift.SPRING) {
      diary.at(shift.ends(), () -> hold(shift));
    }
    for (var shift : WardShift.AUTUMN) {
      diary.at(shift.ends(), () -> hold(shift));
    }
  }

  String id(WardShift shift) {
    return Objects.requireNonNull(planned.get(shift), shift.ward());
  }

  /** The round with its wards first, then a shift on each of them. */
  private void plan(List<WardShift> shifts, String firstDay, String lastDay) {
    coordinator
        .post(
            "/api/booking/v1/rounds",
            of(
                "code",
                shifts.getFirst().round(),
                "round",
                of(
                    "firstDay",
                    firstDay,
                    "lastDay",
                    lastDay,
                    "wardIds",
                    shifts.stream().map(shift -> places.ward(shift.ward())).toList())))
        .expect(201);
    shifts.forEach(this::plan);
  }

  private void plan(WardShift shift) {
    var body = body(shift.ward(), shift.day().toString(), shift.from(), shift.to());
    body.put("round", shift.round());
    if (shift.ward().equals("W4")) {
      body.put("focusTheme", "FOOD_SERVICE");
    }
    planned.put(
        shift,
        Await.accepted(() -> coordinator.post(ENGAGEMENTS, body), "EXPERT_UNKNOWN", "UNIT_UNKNOWN")
            .id());
  }

  /** Seven elapsed hours in the night of the clock change, and a quarter of an hour too few. */
  private void planWhatIsTooLongOrTooShort() {
    ledger.refusal(
        "a night of 7 h elapsed without a reason",
        422,
        "DURATION_REASON_REQUIRED",
        coordinator.post(ENGAGEMENTS, body("W1", "2026-10-24", "22:00", "04:00")));
    ledger.refusal(
        "a shift of 4 h 45 without a reason",
        422,
        "DURATION_REASON_REQUIRED",
        coordinator.post(ENGAGEMENTS, body("W2", "2026-10-20", "10:00", "14:45")));
  }

  private Map<String, Object> body(String ward, String day, Object from, Object to) {
    return of(
        "kind", "OBSERVATION_SHIFT",
        "wardId", places.ward(ward),
        "expertIds", List.of(experts.of(ward)),
        "date", day,
        "from", from.toString(),
        "to", to.toString());
  }

  private void hold(WardShift shift) {
    var path = ENGAGEMENTS + "/" + id(shift);
    coordinator
        .act(path, "confirm", of("wardNotified", true, "informationNotice", true))
        .expect(200);
    coordinator
        .act(path, "start", of("at", shift.day() + "T" + shift.from() + ":00" + OFFSET))
        .expect(200);
    coordinator
        .act(path, "end", of("at", shift.day() + "T" + shift.to() + ":00" + OFFSET))
        .expect(200);
    coordinator
        .put(
            path + "/attendance",
            of("patientsMet", shift.patients(), "relativesMet", shift.relatives()),
            coordinator.get(path).expect(200).etag())
        .expect(200);
    coordinator.act(path, "close", of()).expect(200);
  }
}
