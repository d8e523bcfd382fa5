package fi.osallisuus.registry.expert;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.DPO;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonRightsTest extends RegistryTest {
  private static final String TOPIC = "registry.expert.v1";
  private static final Map<String, String> CONTACT =
      Map.of("name", "Esimerkki Oma", "email", "oma@example.org");

  @Test
  void thePersonTakesAlongAllThatIsHeldAndSeesWhoLooked() {
    var account = account();
    var expert = Pool.active(account);
    me(account).body(CONTACT).put(BASE + "/me/contact").then().statusCode(200);
    get(HR, "/experts/" + expert).statusCode(200);
    String code = get(COORDINATOR, "/experts/" + expert).extract().path("code");

    me(account)
        .get(BASE + "/me/export")
        .then()
        .statusCode(200)
        .body("expertId", is(expert))
        .body("held.profile.code", is(code))
        .body("held.contact.name", is("Esimerkki Oma"))
        .body("held.trainings", hasSize(1))
        .body("held.contracts", hasSize(1))
        .body("held.orientations[0].items", hasSize(13))
        .body("held.acknowledgements", hasSize(1))
        .body("held.confidentiality.textVersion", is("CONF-1"))
        .body("held.consents.kind", hasItems("REGISTRATION", "THEME"))
        .body("held.consents.textVersion", hasItems("REG-1", "THEME-1"))
        .body("acts.find { it.roles == 'HR' }.action", is("expert.read"))
        .body("acts.roles", hasItems(HR, COORDINATOR, EXPERT))
        .body("moreActs", is(false));
    get(DPO, "/experts/" + expert + "/export").statusCode(200).body("expertId", is(expert));
    me(account).get(BASE + "/me/acts?limit=2").then().body("items", hasSize(2));
  }

  @Test
  void nobodyElseGetsAnExport() {
    var expert = Pool.newExpert();

    get(HR, "/experts/" + expert + "/export").statusCode(403);
    me(account()).get(BASE + "/experts/" + expert + "/export").then().statusCode(404);
    me(account()).get(BASE + "/me/export").then().statusCode(404);
    asOf(DPO, "09").get(BASE + "/experts/" + expert + "/export").then().statusCode(404);
  }

  @Test
  void thePersonCorrectsProfileAndContactAndSaysWhenToWork() {
    var account = account();
    create(COORDINATOR, "/experts", Pool.expert(account));

    var etag = me(account).get(BASE + "/me/profile").header("ETag");
    me(account)
        .header("If-Match", etag)
        .body(
            Map.of(
                "alias", "Toinen nimi",
                "languages", List.of("fi"),
                "areas", List.of(Pool.area()),
                "modes", List.of("LECTURE")))
        .put(BASE + "/me/profile")
        .then()
        .statusCode(200)
        .body("alias", is("Toinen nimi"));
    me(account).body(CONTACT).put(BASE + "/me/contact").then().statusCode(200);
    me(account).body(CONTACT).put(BASE + "/me/contact").then().statusCode(428);

    var week = Map.of("weekday", "MONDAY", "from", "09:00", "to", "15:00");
    var july = Map.of("firstDay", "2026-07-01", "lastDay", "2026-07-31", "available", false);
    me(account).get(BASE + "/me/availability").then().body("version", is(0));
    me(account)
        .body(Map.of("weekly", List.of(week), "exceptions", List.of(july)))
        .put(BASE + "/me/availability")
        .then()
        .statusCode(200)
        .body("weekly[0].from", is("09:00:00"))
        .body("exceptions[0].available", is(false))
        .body("version", is(1));
    me(account)
        .header("If-Match", "\"1\"")
        .body(
            Map.of(
                "weekly",
                List.of(Map.of("weekday", "MONDAY", "from", "15:00", "to", "09:00")),
                "exceptions",
                List.of()))
        .put(BASE + "/me/availability")
        .then()
        .statusCode(422)
        .body("code", is("TIMES_REVERSED"))
        .body("errors[0].pointer", is("/weekly/0/to"));
  }

  @Test
  void theSearchForFreeTimeLeavesOutWhoIsAway() {
    var account = account();
    var expert = Pool.active(account);
    var week = Map.of("weekday", "MONDAY", "from", "09:00", "to", "15:00");
    me(account)
        .body(Map.of("weekly", List.of(week), "exceptions", List.of()))
        .put(BASE + "/me/availability")
        .then()
        .statusCode(200);

    free("2026-03-23T10:00:00Z", "2026-03-23T12:00:00Z").body("items.id", hasItem(expert));
    free("2026-03-23T12:00:00Z", "2026-03-23T14:00:00Z").body("items.id", not(hasItem(expert)));
    free("2026-03-24T10:00:00Z", "2026-03-24T12:00:00Z").body("items.id", not(hasItem(expert)));
  }

  private static io.restassured.response.ValidatableResponse free(String from, String to) {
    return get(COORDINATOR, "/experts?limit=200&freeFrom=" + from + "&freeTo=" + to)
        .statusCode(200);
  }

  @Test
  void consentsAreSeenAndWithdrawnOneByOne() {
    var account = account();
    var expert = Pool.active(account);

    me(account)
        .header("If-Match", "*")
        .body(Map.of("theme", "ADDICTION", "basis", "OWN"))
        .post(BASE + "/me/consents:withdraw")
        .then()
        .statusCode(200)
        .header("Link", containsString("/flagged-receptions?expertId=" + expert))
        .body("status", is("PAUSED"))
        .body("pauseReason", is("THEME_CONSENT_WITHDRAWN"));

    me(account)
        .get(BASE + "/me/consents")
        .then()
        .body("consents", hasSize(3))
        .body("consents.withdrawnOn", hasItem("2026-03-20"));
    assertThat(lastEvent(expert).getString("pauseReason")).isEqualTo("THEME_CONSENT_WITHDRAWN");
  }

  @Test
  void whoseDataAreRestrictedIsNotFoundAndGetsNoWorkUntilItIsLifted() {
    var account = account();
    var expert = Pool.active(account);

    me(account)
        .header("If-Match", "*")
        .body(Map.of("ground", "ACCURACY_CONTESTED"))
        .post(BASE + "/experts/" + expert + ":restrict")
        .then()
        .statusCode(200)
        .body("restrictedOn", is("2026-03-20"))
        .body("mayReceive", is(false))
        .body("missing", hasItem("PROCESSING_RESTRICTED"));

    assertThat(lastEvent(expert).getBoolean("mayReceive")).isFalse();
    assertThat(lastEvent(expert).getList("missing")).containsExactly("PROCESSING_RESTRICTED");
    get(COORDINATOR, "/experts?status=ACTIVE&limit=200").body("items.id", not(hasItem(expert)));
    get(PROFESSIONAL, "/experts/" + expert).statusCode(404);
    get(COORDINATOR, "/experts/" + expert + "/gate")
        .body("passed", is(false))
        .body("missing", hasItem("PROCESSING_RESTRICTED"));
    get(DPO, "/experts/restricted?limit=200").body("items.id", hasItem(expert));
    verb(COORDINATOR, "/experts/" + expert + ":pause", Map.of("reason", "COUNTY_REQUEST"))
        .statusCode(200);
    verb(COORDINATOR, "/experts/" + expert + ":activate")
        .statusCode(409)
        .body("code", is("PROCESSING_RESTRICTED"));
    verb(COORDINATOR, "/experts/" + expert + ":lift-restriction", Map.of())
        .statusCode(422)
        .body("code", is("PERSON_NOT_INFORMED"));

    verb(
            COORDINATOR,
            "/experts/" + expert + ":lift-restriction",
            Map.of("personInformedOn", "2026-03-19"))
        .statusCode(200)
        .body("restrictedOn", nullValue());
    Pool.step(expert, "activate");
    assertThat(lastEvent(expert).getBoolean("mayReceive")).isTrue();
  }

  @Test
  void thePersonIsErasedFromWhateverStateAndNothingIsLeftInAnyTable() throws SQLException {
    var account = account();
    var expert = Pool.active(account);
    me(account).body(CONTACT).put(BASE + "/me/contact").then().statusCode(200);
    me(account)
        .body(Map.of("weekly", List.of(), "exceptions", List.of()))
        .put(BASE + "/me/availability")
        .then()
        .statusCode(200);

    me(account).header("If-Match", "*").delete(BASE + "/me").then().statusCode(204);

    me(account).get(BASE + "/me/profile").then().statusCode(404);
    get(COORDINATOR, "/experts/" + expert)
        .body("status", is("ANONYMISED"))
        .body("alias", is("–"))
        .body("accountId", nullValue());
    for (var table :
        List.of(
            "expert_contact",
            "person_key",
            "availability",
            "training",
            "orientation",
            "acknowledgement",
            "confidentiality_undertaking",
            "expert_theme")) {
      assertThat(count("select count(*) from " + table + " where expert_id = '" + expert + "'"))
          .as(table)
          .isZero();
    }
    assertThat(count("select count(*) from kit_audit where actor = '" + account + "'")).isZero();
    assertThat(lastEvent(expert).getString("accountRef")).isNull();
    assertThat(KafkaEvents.types(TOPIC, expert)).endsWith("expert.erased");
    verb(COORDINATOR, "/experts/" + expert + ":erase")
        .statusCode(409)
        .body("code", is("EXPERT_ANONYMISED"));
  }

  @Test
  void whoIsStillOwedSomethingIsPaidBeforeBeingErased() throws SQLException {
    var expert = Pool.newExpert();
    var model =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM-E"),
                "basis",
                "PER_MEETING",
                "amount",
                "50.00",
                "modes",
                List.of("ERASURE"),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                List.of(),
                "validFrom",
                "2020-01-01"));
    verb(HR, "/fee-models/" + model + ":approve").statusCode(200);
    var fee =
        create(
            COORDINATOR,
            "/fee-entries",
            Map.of(
                "expertId", expert,
                "unitId", Pool.area(),
                "mode", "ERASURE",
                "workedOn", "2020-06-02",
                "quantity", "1"));

    verb(DPO, "/experts/" + expert + ":erase")
        .statusCode(409)
        .body("code", is("FEES_UNSETTLED"))
        .body("open", is(1));

    verb("UNIT_MANAGER", "/fee-entries/" + fee + ":reject", Map.of("reason", "NOT_WORKED"))
        .statusCode(200);
    verb(DPO, "/experts/" + expert + ":erase").statusCode(200);
    assertThat(count("select count(*) from fee_entry where expert_id = '" + expert + "'")).isOne();
  }

  /** The event of the newest version; the topic may still be a moment behind. */
  private static JsonPath lastEvent(String expert) {
    int version = get(COORDINATOR, "/experts/" + expert).extract().path("version");
    for (int count = 1; count <= version + 1; count++) {
      var last = JsonPath.from(KafkaEvents.await(TOPIC, expert, count).getLast().value());
      if (last.getLong("version") >= version) {
        return last;
      }
    }
    throw new AssertionError("No event with version " + version);
  }

  private static io.restassured.specification.RequestSpecification me(String account) {
    return asAccount(account, EXPERT);
  }

  private static String account() {
    return UUID.randomUUID().toString();
  }

  private static long count(String sql) throws SQLException {
    try (var connection = SuiteResource.owner();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
