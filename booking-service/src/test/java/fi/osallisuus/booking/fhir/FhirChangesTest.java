package fi.osallisuus.booking.fhir;

import static fi.osallisuus.booking.fhir.FhirCalls.FHIR;
import static fi.osallisuus.booking.fhir.FhirCalls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks what has changed since is told of just that. */
@QuarkusTest
class FhirChangesTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";
  private static final String LATER = "2026-03-16T09:00:00.250Z";
  private static final Pattern TO_THE_MILLISECOND =
      Pattern.compile("2026-03-16T09:00:\\d\\d(\\.\\d{3})?Z");

  private World world;
  private String reception;
  private String first;
  private String second;

  @BeforeEach
  void twoBookingsAndAnHourLaterAChange() {
    world = new World();
    reception = world.reception("2026-03-27");
    first = world.booked(reception, NINE);
    second = world.booked(reception, "2026-03-27T10:00:00+02:00");
    MovableClock.set(MORNING.plus(Duration.ofHours(1)).plusMillis(250));
  }

  @Test
  void anAppointmentIsFoundByTheTimeOfItsLastChange() {
    assertThat(changed("Appointment", "ge2026-03-16T08:00:00Z")).containsExactly(first, second);
    assertThat(changed("Appointment", "ge" + LATER)).isEmpty();

    World.verb("COORDINATOR", "/appointments/" + second, "cancel", Map.of("by", "CLIENT"))
        .then()
        .statusCode(200);

    assertThat(changed("Appointment", "ge" + LATER)).containsExactly(second);
    assertThat(changed("Appointment", "lt2026-03-16T08:59:00Z")).containsExactly(first);
    var read = Hapi.valid(get("PROFESSIONAL", "/Appointment/" + second));
    read.then().body("status", equalTo("cancelled"));
    String last = read.path("meta.lastUpdated");
    assertThat(last).matches(TO_THE_MILLISECOND);
    assertThat(changed("Appointment", "ge" + last)).containsExactly(second);
    assertThat(changed("Appointment", last)).containsExactly(second);
    assertThat(changed("Appointment", "gt" + last)).isEmpty();
    World.get("PROFESSIONAL", "/appointments?receptionId=" + reception + "&changedFrom=" + LATER)
        .then()
        .statusCode(200)
        .body("items.id", contains(second))
        .body("items[0].changedAt", startsWith(last.replace("Z", "")));
  }

  @Test
  void aCancelledReceptionIsToldOfWhichASearchLeavesOut() {
    World.verb(
            "COORDINATOR",
            "/receptions/" + reception,
            "cancel?onUnsupported=CANCEL",
            Map.of("reason", "EXPERT_ABSENT"))
        .then()
        .statusCode(200);

    assertThat(ids("Schedule", "")).isEmpty();
    assertThat(changed("Schedule", "ge" + LATER)).containsExactly(reception);
    Hapi.valid(get("PROFESSIONAL", "/Schedule/" + reception))
        .then()
        .body("active", equalTo(false))
        .body("meta.lastUpdated", matchesPattern(TO_THE_MILLISECOND));
  }

  @Test
  void aReceptionThatIsOverIsToldOfWhichASearchLeavesOut() {
    MovableClock.set(MORNING.plus(Duration.ofDays(14)));

    assertThat(ids("Schedule", "")).isEmpty();
    assertThat(changed("Schedule", "lt2026-03-16T08:59:00Z")).containsExactly(reception);
    assertThat(changed("Schedule", "ge2026-03-16T08:59:00Z")).isEmpty();
  }

  @Test
  void othersAreToldNothing() {
    var path = "/Appointment?_lastUpdated=ge2026-03-16&actor=Location/" + world.site;

    get("SYSTEM", path).then().statusCode(200).body("entry", nullValue());
    World.with(Tokens.as("PROFESSIONAL", "21"))
        .get(FHIR + path)
        .then()
        .statusCode(200)
        .body("entry", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Appointment", "Schedule"})
  void whatIsNoTimeIsRefused(String type) {
    get("PROFESSIONAL", "/" + type + "?_lastUpdated=lately")
        .then()
        .statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("SEARCH_VALUE_INVALID"));
  }

  private List<String> changed(String type, String when) {
    return ids(type, "&_lastUpdated=" + when);
  }

  private List<String> ids(String type, String more) {
    var page = Hapi.valid(get("PROFESSIONAL", "/" + type + "?actor=Location/" + world.site + more));
    List<String> ids = page.then().statusCode(200).extract().path("entry.resource.id");
    return ids == null ? List.of() : ids;
  }
}
