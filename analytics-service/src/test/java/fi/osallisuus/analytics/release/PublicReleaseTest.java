package fi.osallisuus.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events;
import fi.osallisuus.analytics.Scenario0Events.Told;
import fi.osallisuus.kit.actor.Roles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A public figure waits until five people are new; otherwise the newcomer could be worked out. */
@QuarkusTest
class PublicReleaseTest extends AnalyticsTest {

  @Test
  void onePersonMoreIsNotShownAndFiveAre() {
    var events = Scenario0Events.of("73");
    send(events);
    awaitEvents("73", events.size());
    assertThat(shown("73").getInt("figures.BOOKINGS.value")).isEqualTo(18);
    assertThat(shown("73").getInt("figures.NPS.n")).isEqualTo(10);

    send(more("73", events, 0, 4));
    awaitEvents("73", events.size() + 12);

    assertThat(report("73").getInt("figures.BOOKINGS.value")).isEqualTo(22);
    assertThat(report("73").getInt("figures.NPS.n")).isEqualTo(14);
    assertThat(shown("73").getInt("figures.BOOKINGS.value")).isEqualTo(18);
    assertThat(shown("73").getInt("figures.VISITS_COMPLETED.value")).isEqualTo(13);
    assertThat(shown("73").getInt("figures.NPS.n")).isEqualTo(10);
    assertThat(shown("73").getInt("figures.NPS.value")).isEqualTo(40);

    send(more("73", events, 4, 5));
    awaitEvents("73", events.size() + 15);

    assertThat(shown("73").getInt("figures.BOOKINGS.value")).isEqualTo(23);
    assertThat(shown("73").getInt("figures.NPS.n")).isEqualTo(15);
  }

  @Test
  void aWindowThatDiffersByFourPeopleIsRefusedAndTheReasonRecorded() {
    var events = Scenario0Events.of("74");
    send(events);
    awaitEvents("74", events.size());
    assertThat(shown("74").getInt("figures.BOOKINGS.value")).isEqualTo(18);

    // without 10 April, four bookings fewer
    var march = report("74", "PUB", "2026-03-01", "2026-03-31");

    assertThat(march.getString("figures.BOOKINGS.value")).isNull();
    assertThat(march.getBoolean("figures.BOOKINGS.suppressed")).isTrue();
    assertThat(march.getString("breakdowns.BOOKINGS_BY_OUTCOME.total")).isNull();
    as(Roles.DPO, "74")
        .get(API + "/disclosure-decisions")
        .then()
        .body(
            "items[0].withheld.find { it.subject == 'BOOKINGS_BY_OUTCOME' }.rule",
            is("DIFFERENCE"));
  }

  private static JsonPath shown(String county) {
    return report(county, "PUB", "2026-03-01", "2026-04-30");
  }

  /** New clients with a completed visit and a response each, like others before. */
  private static List<Told> more(String county, List<Told> events, int from, int to) {
    var more = new ArrayList<Told>();
    for (int i = from; i < to; i++) {
      var appointment = UUID.randomUUID().toString();
      var visited = events.stream().filter(t -> t.type().equals("appointment.completed")).toList();
      more.add(copy(visited.get(i), appointment, "appointmentId"));
      var visit =
          events.stream()
              .filter(t -> t.type().equals("visit.recorded") && t.json().contains("COMPLETED"))
              .findFirst()
              .orElseThrow();
      var told = copy(visit, UUID.randomUUID().toString(), "visitId");
      more.add(
          new Told(
              told.id(),
              county,
              told.topic(),
              told.type(),
              told.key(),
              told.json().replaceAll("(\"appointmentId\":\")[^\"]*", "$1" + appointment)));
      var response =
          events.stream().filter(t -> t.topic().equals("feedback.response.v1")).findFirst();
      more.add(copy(response.orElseThrow(), UUID.randomUUID().toString(), "responseId"));
    }
    return more;
  }

  private static Told copy(Told told, String newKey, String name) {
    return new Told(
        UUID.randomUUID().toString(),
        told.county(),
        told.topic(),
        told.type(),
        newKey,
        told.json().replaceAll("(\"" + name + "\":\")[^\"]*", "$1" + newKey));
  }
}
