package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the experts wrote, who went through it when, and what was agreed (4.3, steps 2 to 4). */
final class ShiftReports {
  private static final String REPORTS = "/api/feedback/v1/observation-reports";
  private static final String ACTIONS = "/api/feedback/v1/actions";
  private static final int IMPLEMENTED = 7;
  private static final int IN_PROGRESS = 3;

  /** A valid personal identity code of nobody, as patients should never be asked for. */
  private static final String IDENTITY_CODE = "131052-308T";

  /** Days from the summary to the supervisors, and from them to the ward. */
  private record Reviews(String ward, int toSupervisors, int toWard, String forum, int actions) {}

  private static final List<Reviews> REVIEWS =
      List.of(
          new Reviews("W1", 7, 14, "WARD_HOUR", 5),
          new Reviews("W2", 7, 21, "DEVELOPMENT_DAY", 4),
          new Reviews("W3", 10, 9, "WARD_HOUR", 3));

  private final SuiteApi manager;
  private final RoundExperts experts;
  private final ShiftRound round;
  private final Ledger ledger;
  private final Map<WardShift, String> reports = new HashMap<>();
  private final List<String> actions = new ArrayList<>();

  ShiftReports(SuiteApi api, RoundExperts experts, ShiftRound round, Ledger ledger) {
    manager = api.as("manager15");
    this.experts = experts;
    this.round = round;
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    WardShift.SPRING.forEach(shift -> diary.on(shift.summaryOn(), () -> write(shift)));
    WardShift.AUTUMN.forEach(shift -> diary.on(shift.summaryOn(), () -> write(shift)));
    for (var reviews : REVIEWS) {
      var shift = shift(reviews.ward());
      var supervisors = shift.summaryOn().plusDays(reviews.toSupervisors());
      var ward = supervisors.plusDays(reviews.toWard());
      diary.on(supervisors, () -> goThrough(shift, supervisors));
      diary.on(ward, () -> goThrough(shift, ward, reviews));
      diary.on(ward.plusDays(1), () -> manager.act(path(shift), "close", null).expect(200));
    }
    var fourth = shift("W4");
    var supervisors = fourth.summaryOn().plusDays(8);
    diary.on(supervisors, () -> goThrough(fourth, supervisors));
    diary.on("2026-11-16", () -> closeTooEarly(fourth));
    diary.on("2026-12-01", this::act);
  }

  /** The twelve actions in the order in which they were agreed: seven, three, two. */
  List<String> actions() {
    return List.copyOf(actions);
  }

  String report(String ward) {
    return Objects.requireNonNull(reports.get(shift(ward)), ward);
  }

  private void write(WardShift shift) {
    var expert = experts.account(shift.ward());
    var found =
        Await.until(
            () -> expert.get(REPORTS + "?engagementId=" + round.id(shift)),
            answer -> answer.status() == 200 && !answer.body().path("items").isEmpty());
    reports.put(shift, found.body().path("items").get(0).path("id").asText());
    if (shift.equals(WardShift.AUTUMN.getFirst())) {
      writeAnIdentityCode(expert, shift);
    }
    observe(expert, shift, "TO_IMPROVE", shift.improve());
    observe(expert, shift, "STRENGTH", shift.strengths());
    expert
        .put(
            path(shift),
            of(
                "language", "fi",
                "summary", "Osastolla oli rauhallista, ja iltapäivät tuntuivat pitkiltä.",
                "patientsMet", shift.patients(),
                "relativesMet", shift.relatives(),
                "writingHours", shift.writingHours()),
            expert.get(path(shift)).expect(200).etag())
        .expect(200);
    expert.act(path(shift), "submit", null).expect(200);
  }

  /** Refused, rewritten without the code, accepted: the first thing of the category is heard. */
  private void writeAnIdentityCode(SuiteApi expert, WardShift shift) {
    ledger.refusal(
        "an identity code in what was heard",
        422,
        "PERSONAL_IDENTITY_CODE",
        expert.post(
            path(shift) + "/observations",
            heard("Potilas " + IDENTITY_CODE + " kertoi, ettei iltapäivällä ole tekemistä.")));
  }

  private void observe(SuiteApi expert, WardShift shift, String polarity, List<Integer> counts) {
    boolean rewritten = polarity.equals("TO_IMPROVE") && shift.equals(WardShift.AUTUMN.getFirst());
    for (int at = 0; at < counts.size(); at++) {
      for (int number = 0; number < counts.get(at); number++) {
        var body =
            rewritten && at == 0 && number == 0
                ? heard("Potilas kertoi, ettei iltapäivällä ole tekemistä.")
                : of(
                    "kind",
                    "OBSERVATION",
                    "category",
                    WardShift.CATEGORIES.get(at),
                    "polarity",
                    polarity,
                    "text",
                    "Havainto asiakkaan näkökulmasta.");
        expert.post(path(shift) + "/observations", body).expect(201);
      }
    }
  }

  private static Map<String, Object> heard(String text) {
    return of(
        "kind",
        "HEARD",
        "category",
        WardShift.CATEGORIES.getFirst(),
        "polarity",
        "TO_IMPROVE",
        "text",
        text,
        "oralConsent",
        true);
  }

  private void goThrough(WardShift shift, LocalDate day) {
    manager
        .post(
            path(shift) + "/reviews",
            of(
                "type",
                "SUPERVISORS",
                "heldOn",
                day.toString(),
                "roles",
                List.of("UNIT_MANAGER", "COORDINATOR"),
                "attendance",
                4))
        .expect(201);
  }

  private void goThrough(WardShift shift, LocalDate day, Reviews reviews) {
    var agreed = new ArrayList<Map<String, Object>>();
    for (int number = 1; number <= reviews.actions(); number++) {
      agreed.add(
          of(
              "what", "Osaston " + shift.ward() + " toimenpide " + number,
              "owner", "UNIT",
              "responsible", "UNIT_MANAGER",
              "dueOn", "2027-01-31"));
    }
    manager
        .post(
            path(shift) + "/reviews",
            of(
                "type",
                "UNIT",
                "heldOn",
                day.toString(),
                "forum",
                reviews.forum(),
                "roles",
                List.of("UNIT_MANAGER", "PROFESSIONAL"),
                "attendance",
                9,
                "actions",
                agreed))
        .expect(201);
    var found =
        manager
            .get(ACTIONS + "?source=OBSERVATION&sourceId=" + reports.get(shift) + "&limit=50")
            .expect(200);
    found.body().path("items").forEach(action -> actions.add(action.path("id").asText()));
  }

  private void closeTooEarly(WardShift shift) {
    ledger.refusal(
        "a report closed before the ward has gone through it",
        409,
        "REVIEWS_INCOMPLETE",
        manager.act(path(shift), "close", null));
  }

  private void act() {
    ledger.note("actions agreed on W1 to W3", "12", Integer.toString(actions.size()));
    for (int number = 0; number < actions.size(); number++) {
      var action = ACTIONS + "/" + actions.get(number);
      if (number < IMPLEMENTED) {
        manager.act(action, "implement", null).expect(200);
      } else if (number < IMPLEMENTED + IN_PROGRESS) {
        manager.act(action, "start", null).expect(200);
      } else {
        manager
            .act(
                action,
                "reject",
                of(
                    "whyNot",
                    "SAFETY",
                    "publicReason",
                    of(
                        "fi", "Ovia ei voi pitää auki paloturvallisuuden vuoksi.",
                        "sv", "Dörrarna kan inte hållas öppna på grund av brandsäkerheten.")))
            .expect(200);
      }
    }
  }

  private String path(WardShift shift) {
    return REPORTS + "/" + Objects.requireNonNull(reports.get(shift), shift.ward());
  }

  private static WardShift shift(String ward) {
    return WardShift.AUTUMN.stream()
        .filter(shift -> shift.ward().equals(ward))
        .findFirst()
        .orElseThrow();
  }
}
