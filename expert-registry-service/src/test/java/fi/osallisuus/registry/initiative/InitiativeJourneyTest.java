package fi.osallisuus.registry.initiative;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InitiativeJourneyTest extends RegistryTest {
  private static final String TOPIC = "registry.initiative.v1";

  @Test
  void aPilotGoesFromTheIdeaToAnEstablishedWayOfWorking() {
    var id = Pilot.piloting();
    verb(MODEL_OWNER, "/initiatives/" + id + ":evaluate")
        .statusCode(200)
        .body("phase", is("EVALUATION"))
        .body("warnings.code", hasItem("DESCRIPTION_DUE"));
    verb(MODEL_OWNER, "/initiatives/" + id + ":propose")
        .statusCode(409)
        .body("code", is("DECISION_MISSING"));
    var decision = Pilot.decision(id, "2026-12");
    verb(MODEL_OWNER, "/initiatives/" + id + ":propose").statusCode(200);
    verb(MODEL_OWNER, "/initiatives/" + id + ":establish")
        .statusCode(409)
        .body("code", is("RESULT_MISSING"));
    Pilot.put(COORDINATOR, "/initiatives/" + id + "/result", Pilot.result()).statusCode(200);
    verb(MODEL_OWNER, "/initiatives/" + id + ":establish")
        .statusCode(409)
        .body("code", is("DECISION_MISSING"));
    Pilot.decide(id, decision, "CONTINUE").statusCode(200);

    verb(MODEL_OWNER, "/initiatives/" + id + ":establish")
        .statusCode(200)
        .body("phase", is("ESTABLISHED"))
        .body("adoption", is("PARTLY"));

    KafkaEvents.await(TOPIC, id, 7);
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly(
            "initiative.phase-changed",
            "initiative.phase-changed",
            "initiative.phase-changed",
            "initiative.phase-changed",
            "initiative.phase-changed",
            "initiative.changed",
            "initiative.phase-changed");
    KafkaEvents.assertContract(TOPIC);
  }

  @Test
  void aPilotStartsOnlyWhenTeamAndPreparationAreThere() {
    var id = Pilot.idea();
    verb(MODEL_OWNER, "/initiatives/" + id + ":start-pilot", Map.of())
        .statusCode(409)
        .body("code", is("INITIATIVE_TRANSITION_NOT_ALLOWED"))
        .body("next", contains("PREPARATION", "ENDED"));
    verb(COORDINATOR, "/initiatives/" + id + ":prepare").statusCode(200);
    verb(MODEL_OWNER, "/initiatives/" + id + ":start-pilot", Map.of())
        .statusCode(409)
        .body("code", is("TEAM_INCOMPLETE"))
        .body("missing", contains("OWNER", "PROJECT_MANAGER"));
    Pilot.member(id, "OWNER", Pilot.OWNER);
    Pilot.member(id, "PROJECT_MANAGER", "0197e3a0-0000-7000-8000-00000000000a");
    var item =
        create(
            COORDINATOR,
            "/initiatives/" + id + "/preparation-items",
            Map.of(
                "area", "PREMISES",
                "responsible", "Projektipäällikkö",
                "mandatory", true,
                "state", "OPEN"));
    get(PROFESSIONAL, "/initiatives/" + id + "/readiness")
        .statusCode(200)
        .body("ready", is(false))
        .body("openItems.area", contains("PREMISES"))
        .body("warnings", contains("CLIENT_PERSPECTIVE_MISSING"));
    verb(MODEL_OWNER, "/initiatives/" + id + ":start-pilot", Map.of())
        .statusCode(409)
        .body("code", is("PREPARATION_INCOMPLETE"))
        .body("open.itemId", contains(item));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/preparation-items/" + item,
            Map.of(
                "area", "PREMISES",
                "responsible", "Projektipäällikkö",
                "mandatory", true,
                "state", "DONE",
                "doneOn", "2026-03-01"))
        .statusCode(200);
    verb(MODEL_OWNER, "/initiatives/" + id + ":start-pilot", Map.of())
        .statusCode(409)
        .body("code", is("CLIENT_PERSPECTIVE_MISSING"))
        .body("errors.pointer", hasItem("/withoutClientPerspective"));

    verb(
            MODEL_OWNER,
            "/initiatives/" + id + ":start-pilot",
            Map.of("withoutClientPerspective", "Asiantuntija aloittaa huhtikuussa"))
        .statusCode(200)
        .body("phase", is("PILOTING"))
        .body("withoutClientPerspective", is("Asiantuntija aloittaa huhtikuussa"))
        .body("warnings.code", hasItem("CLIENT_PERSPECTIVE_MISSING"));
  }

  @Test
  void onlyTheOwnerMovesThePilot() {
    var id = Pilot.piloting();

    verb(asAccount("someone-else", MODEL_OWNER), "/initiatives/" + id + ":evaluate")
        .statusCode(403)
        .body("code", is("NOT_THE_OWNER"));
    verb(COORDINATOR, "/initiatives/" + id + ":evaluate").statusCode(403);
    get(PROFESSIONAL, "/initiatives/" + id).body("phase", is("PILOTING"));
  }

  @Test
  void whatWasPilotedEndsWithResultDecisionCausesAndLessons() {
    var id = Pilot.piloting();
    verb(MODEL_OWNER, "/initiatives/" + id + ":end", Pilot.end())
        .statusCode(409)
        .body("code", is("RESULT_MISSING"));
    Pilot.put(COORDINATOR, "/initiatives/" + id + "/result", Pilot.result()).statusCode(200);
    verb(MODEL_OWNER, "/initiatives/" + id + ":end", Pilot.end())
        .statusCode(409)
        .body("code", is("DECISION_MISSING"));
    Pilot.decide(id, Pilot.decision(id, "2026-03"), "STOP").statusCode(200);

    verb(MODEL_OWNER, "/initiatives/" + id + ":end", Pilot.end())
        .statusCode(200)
        .body("phase", is("ENDED"))
        .body("endsOn", is("2026-03-20"))
        .body("endCauses", contains("FUNDING_ENDED", "NOT_ADOPTED"))
        .body("warnings", empty());

    var body = Pilot.body("PILOT");
    Pilot.put(COORDINATOR, "/initiatives/" + id, body)
        .statusCode(409)
        .body("code", is("INITIATIVE_CLOSED"));
    var events = KafkaEvents.await(TOPIC, id, 5);
    var last = JsonPath.from(events.getLast().value());
    assertThat(last.getString("phase")).isEqualTo("ENDED");
    assertThat(last.getList("endCauses", String.class))
        .containsExactly("FUNDING_ENDED", "NOT_ADOPTED");
    assertThat(events.getLast().value()).doesNotContain("hankerahalla");
  }

  @Test
  void anIdeaMayEndWithoutHavingBeenTried() {
    var id = Pilot.idea();

    verb(MODEL_OWNER, "/initiatives/" + id + ":end", Pilot.end())
        .statusCode(200)
        .body("phase", is("ENDED"));
  }

  @Test
  void endsBeforeItsBeginningAreRefusedAndNothingIsSaved() {
    var body = Pilot.body("PILOT");
    body.put("endsOn", "2026-01-31");

    post(COORDINATOR, "/initiatives", body)
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors.pointer", hasItem("/endsOn"));
    body.put("endsOn", "2026-02-01");
    body.put("targetGroups", List.of("NO_SUCH"));
    post(COORDINATOR, "/initiatives", body)
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"))
        .body("errors.pointer", hasItem("/targetGroups/0"));
    body.put("targetGroups", List.of());
    body.put("title", Map.of("fi", "Vain suomeksi"));
    post(COORDINATOR, "/initiatives", body).statusCode(422).body("code", is("SWEDISH_REQUIRED"));
    body.put("title", words("Otsikko 131052-308T"));
    post(COORDINATOR, "/initiatives", body)
        .statusCode(422)
        .body("code", is("PERSONAL_IDENTITY_CODE"));
    body.put("title", words("Otsikko"));
    post(COORDINATOR, "/initiatives", body).statusCode(201);
    post(COORDINATOR, "/initiatives", body).statusCode(409).body("code", is("CODE_NEVER_REUSED"));
  }

  @Test
  void initiativesAreFoundByProgrammeObjectiveAndEndedStrategy() {
    var body = Pilot.body("MODEL");
    var programme = code("RRP");
    var objective = code("Osallisuus");
    body.put("programmes", List.of(programme, "Tekes-avustus 2017"));
    body.put("strategyLinks", List.of(Pilot.strategy(objective, 2018, 2021)));
    var old = create(COORDINATOR, "/initiatives", body);
    var current = Pilot.idea();

    get(PROFESSIONAL, "/initiatives?programme=" + programme).body("items.id", contains(old));
    get(PROFESSIONAL, "/initiatives?objective=" + objective.toUpperCase(java.util.Locale.ROOT))
        .body("items.id", contains(old));
    get(PROFESSIONAL, "/initiatives?strategyEnded=true&kind=MODEL&limit=200")
        .body("items.id", hasItem(old))
        .body("items.id", not(hasItem(current)));
    get(PROFESSIONAL, "/initiatives/" + old).body("warnings.code", contains("STRATEGY_ENDED"));
    asOf(COORDINATOR, "09").get(BASE + "/initiatives/" + old).then().statusCode(404);
    asOf(COORDINATOR, "09")
        .get(BASE + "/initiatives?programme=" + programme)
        .then()
        .body("items", empty());
  }

  @Test
  void goalsWithoutAnIndicatorAreListedAsNotMeasurableYet() {
    var id = Pilot.idea();
    var goals =
        List.of(
            Map.of(
                "code", "LOAD_EASED",
                "text", words("Kuormitus vähenee"),
                "indicators", List.of("PR_LOAD"),
                "baseline", "2.60",
                "target", "3.50"),
            Map.of(
                "code", "PARTICIPATION",
                "text", words("Osallisuus paranee"),
                "indicators", List.of()));

    Pilot.put(COORDINATOR, "/initiatives/" + id + "/goals", Map.of("goals", goals))
        .statusCode(200)
        .body("goals.code", contains("LOAD_EASED", "PARTICIPATION"))
        .body("goals[0].baseline", is("2.60"))
        .body("warnings.code", contains("GOAL_NOT_MEASURABLE"))
        .body("warnings.subject", contains("PARTICIPATION"));
    get(PROFESSIONAL, "/initiatives/" + id + "/goals?measurable=false")
        .body("items.code", contains("PARTICIPATION"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/goals",
            Map.of("goals", List.of(goals.getFirst(), goals.getFirst())))
        .statusCode(422)
        .body("code", is("GOAL_TWICE"))
        .body("errors.pointer", hasItem("/goals/1/code"));
    var event = KafkaEvents.await(TOPIC, id, 2).getLast();
    var json = JsonPath.from(event.value());
    assertThat(json.getString("goals[0].target")).isEqualTo("3.50");
    assertThat(json.getList("goals[1].indicators")).isEmpty();
  }

  @Test
  void aDescriptionIsDueUntilEverySectionIsThere() {
    var id = Pilot.piloting();
    verb(MODEL_OWNER, "/initiatives/" + id + ":evaluate").statusCode(200);
    get(PROFESSIONAL, "/initiatives?descriptionDue=true&limit=200").body("items.id", hasItem(id));
    var text = words("Teksti");
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/description",
            Map.of("sections", Map.of("NEED", text, "SOLUTION", text)))
        .statusCode(200)
        .body("describedOn", nullValue())
        .body("warnings.code", hasItem("DESCRIPTION_DUE"));

    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/description",
            Map.of(
                "sections",
                Map.of(
                    "NEED", text,
                    "SOLUTION", text,
                    "ROLES", text,
                    "PROCESS", text,
                    "RESULTS", text,
                    "SPREAD", text)))
        .statusCode(200)
        .body("describedOn", is("2026-03-20"))
        .body("warnings.code", not(hasItem("DESCRIPTION_DUE")));
    get(PROFESSIONAL, "/initiatives?descriptionDue=true&limit=200")
        .body("items.id", not(hasItem(id)));
  }

  @Test
  void theLineageShowsWhatIsAboveBelowBesideAndElsewhere() {
    var family = create(COORDINATOR, "/initiatives", Pilot.body("FAMILY"));
    var child = Pilot.body("PROJECT");
    child.put("parentId", family);
    child.put("generic", true);
    child.put(
        "relations",
        List.of(
            Map.of("kind", "INSPIRED_BY", "title", "Toisen alueen malli", "county", "13"),
            Map.of(
                "kind", "FUNDED_BY",
                "title", "Kokemusasiantuntijuus palveluissa",
                "url", "http://stm.fi/hanke")));
    var first = create(COORDINATOR, "/initiatives", child);
    var sibling = Pilot.body("PROJECT");
    sibling.put("parentId", family);
    sibling.put("genericId", first);
    var second = create(COORDINATOR, "/initiatives", sibling);

    get(PROFESSIONAL, "/initiatives/" + first + "/lineage")
        .body("parent.id", is(family))
        .body("siblings.id", contains(second))
        .body("adaptations.id", contains(second))
        .body("elsewhere.kind", contains("INSPIRED_BY", "FUNDED_BY"));
    get(PROFESSIONAL, "/initiatives/" + family + "/lineage")
        .body("children.id", contains(first, second));
    var circle = Pilot.body("FAMILY");
    circle.put("code", get(PROFESSIONAL, "/initiatives/" + family).extract().path("code"));
    circle.put("parentId", second);
    Pilot.put(COORDINATOR, "/initiatives/" + family, circle)
        .statusCode(422)
        .body("code", is("INITIATIVE_CYCLE"))
        .body("errors.pointer", hasItem("/parentId"));
  }

  @Test
  void rolesOnProjectMoneyWithNothingAfterAreWarnedOf() {
    var id = Pilot.idea();
    var project =
        Map.of(
            "role", "CASE_LEAD",
            "fte", "1.50",
            "funding", "PROJECT",
            "startsOn", "2026-02-01",
            "endsOn", "2026-12-31");
    var funding =
        List.of(
            Map.of("source", "RRP", "startsOn", "2026-02-01", "endsOn", "2026-12-31"),
            Map.of("source", "Jatkorahoitus", "startsOn", "2027-01-01", "amount", "85000.00"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/resources",
            Map.of("staff", List.of(project), "funding", funding))
        .statusCode(200)
        .body("staff[0].fte", is("1.50"))
        .body("funding.amount", contains(null, "85000.00"))
        .body("warnings.code", contains("SUSTAINABILITY"))
        .body("warnings.subject", contains("CASE_LEAD"));

    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/resources",
            Map.of(
                "staff",
                List.of(
                    project,
                    Map.of(
                        "role", "CASE_LEAD",
                        "fte", "1.00",
                        "funding", "OWN_BUDGET",
                        "startsOn", "2027-01-01")),
                "funding",
                funding))
        .statusCode(200)
        .body("warnings", empty());
  }

  @Test
  void linksEvidenceAndRecognitionsAreKeptAsLists() {
    var id = Pilot.idea();
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/links",
            Map.of(
                "links",
                List.of(
                    Map.of(
                        "title", "Vanha sivu",
                        "url", "http://stm.fi/vanha",
                        "checkedOn", "2026-03-01",
                        "dead", true)),
                "contacts",
                List.of(Map.of("role", "Projektipäällikkö", "mailbox", "osallisuus@example.org"))))
        .statusCode(200)
        .body("links[0].dead", is(true))
        .body("contacts[0].mailbox", is("osallisuus@example.org"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/links",
            Map.of(
                "links",
                List.of(Map.of("title", "x", "url", "javascript:alert(1)", "dead", false)),
                "contacts",
                List.of()))
        .statusCode(400)
        .body("errors.pointer", hasItem("/links/0/url"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/evidence",
            Map.of("evidence", List.of(Map.of("kind", "EXPERT_STORY", "title", "Kertomus"))))
        .statusCode(200)
        .body("evidence.kind", contains("EXPERT_STORY"));
    Pilot.put(
            COORDINATOR,
            "/initiatives/" + id + "/recognitions",
            Map.of(
                "recognitions",
                List.of(
                    Map.of("title", "Palkittu", "givenBy", "Innokylä", "givenOn", "2027-01-01"))))
        .statusCode(422)
        .body("code", is("DATE_IN_FUTURE"));
    get(PROFESSIONAL, "/initiatives/" + id)
        .body("recognitions", empty())
        .body("links.url", contains("http://stm.fi/vanha"));
  }

  @Test
  void sitesAreUnitsOrOtherOrganisationsOfTheirTime() {
    var id = Pilot.idea();
    var municipality =
        create(
            ADMIN,
            "/organisations",
            Map.of(
                "code", code("KUNTA"),
                "type", "MUNICIPALITY",
                "name", words("Kunta"),
                "validFrom", "1900-01-01",
                "municipalityCode", "179"));
    var ended =
        create(
            ADMIN,
            "/organisations",
            Map.of(
                "code", code("SHP"),
                "type", "HOSPITAL_DISTRICT_HISTORIC",
                "name", words("Sairaanhoitopiiri"),
                "validFrom", "1991-01-01",
                "validTo", "2022-12-31"));
    var path = "/initiatives/" + id + "/sites";
    var unit =
        create(
            COORDINATOR,
            path,
            Map.of("unitId", Pool.area(), "method", "PEER_RECEPTION", "startsOn", "2026-03-23"));
    create(
        COORDINATOR,
        path,
        Map.of(
            "organisationId", municipality,
            "method", "Hyvinvointikertomus",
            "startsOn", "2026-03-01"));

    post(
            COORDINATOR,
            path,
            Map.of("organisationId", ended, "method", "Kävely", "startsOn", "2026-03-01"))
        .statusCode(422)
        .body("code", is("ORGANISATION_UNKNOWN"))
        .body("errors.pointer", hasItem("/organisationId"));
    post(COORDINATOR, path, Map.of("method", "Ei paikkaa", "startsOn", "2026-03-01"))
        .statusCode(422)
        .body("code", is("SITE_PLACE"));
    Pilot.put(
            COORDINATOR,
            path + "/" + unit,
            Map.of(
                "unitId",
                Pool.area(),
                "method",
                "PEER_RECEPTION",
                "startsOn",
                "2026-03-23",
                "result",
                words("Toimi hyvin")))
        .statusCode(200)
        .body("result.fi", is("Toimi hyvin"));
    get(PROFESSIONAL, path).body("items.unitId", containsInAnyOrder(Pool.area(), null));
    get(PROFESSIONAL, "/initiatives?unitId=" + Pool.area() + "&limit=200")
        .body("items.id", hasItem(id));
    var state = JsonPath.from(KafkaEvents.await(TOPIC, id, 4).getLast().value());
    assertThat(state.getList("unitIds", String.class)).containsExactly(Pool.area());
    assertThat(state.getList("sites")).hasSize(2);
  }
}
