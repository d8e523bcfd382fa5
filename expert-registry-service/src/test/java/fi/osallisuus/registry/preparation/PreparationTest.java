package fi.osallisuus.registry.preparation;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreparationTest extends RegistryTest {

  @Test
  void theUsualItemsAreAddedOnceAndStandInTheWay() {
    var id = Pilot.prepared();
    var path = "/initiatives/" + id + "/preparation-items";
    create(COORDINATOR, path, item("SAFETY", "NOT_NEEDED"));
    var usual = Map.of("responsible", "Projektipäällikkö", "dueOn", "2026-03-19");

    post(COORDINATOR, path + "/usual", usual)
        .statusCode(200)
        .body("items", hasSize(11))
        .body("items.mandatory", everyItem(is(true)))
        .body("items.overdue", everyItem(is(true)));
    post(COORDINATOR, path + "/usual", usual).statusCode(200).body("items", empty());

    get(PROFESSIONAL, path).body("items", hasSize(12));
    get(PROFESSIONAL, "/initiatives/" + id + "/readiness")
        .body("ready", is(false))
        .body("openItems", hasSize(11))
        .body("missingRoles", empty())
        .body("warnings", empty());
  }

  @Test
  void optionalItemsDoNotStandInTheWay() {
    var id = Pilot.prepared();
    var optional = item("COMMUNICATION", "OPEN");
    optional.put("mandatory", false);
    create(COORDINATOR, "/initiatives/" + id + "/preparation-items", optional);

    get(PROFESSIONAL, "/initiatives/" + id + "/readiness").body("ready", is(true));
  }

  @Test
  void whatIsDoneHasItsDayAndStrangersSeeNothing() {
    var path = "/initiatives/" + Pilot.idea() + "/preparation-items";
    post(COORDINATOR, path, item("SAFETY", "DONE"))
        .statusCode(422)
        .body("code", is("DONE_ON"))
        .body("errors.pointer", hasItem("/doneOn"));
    var done = item("SAFETY", "DONE");
    done.put("doneOn", "2026-03-21");
    post(COORDINATOR, path, done).statusCode(422).body("code", is("DATE_IN_FUTURE"));
    post(COORDINATOR, path, item("NO_SUCH", "OPEN"))
        .statusCode(422)
        .body("code", is("CODE_UNKNOWN"));
    done.put("doneOn", "2026-03-20");
    create(COORDINATOR, path, done);

    get(PROFESSIONAL, path).body("items.state", contains("DONE"));
    asOf(COORDINATOR, "09").get(BASE + path).then().statusCode(404);
    post(PROFESSIONAL, path, item("SAFETY", "OPEN")).statusCode(403);
  }

  private static Map<String, Object> item(String area, String state) {
    return new HashMap<>(
        Map.of(
            "area", area, "responsible", "Projektipäällikkö", "mandatory", true, "state", state));
  }
}
