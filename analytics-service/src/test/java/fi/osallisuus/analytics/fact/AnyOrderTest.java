package fi.osallisuus.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.AnalyticsTest;
import fi.osallisuus.analytics.Scenario0Events;
import fi.osallisuus.analytics.Scenario0Events.Told;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However the same events come, the figures are the same: inbox and versions see to that. */
@QuarkusTest
class AnyOrderTest extends AnalyticsTest {

  @Test
  void inOrderReversedTwiceOrShuffledTheFiguresAreTheSame() {
    var ordered = tell("01", Scenario0Events.of("01"));
    var reversed = new ArrayList<>(Scenario0Events.of("02"));
    Collections.reverse(reversed);
    var twice = new ArrayList<Told>();
    Scenario0Events.of("03").forEach(told -> twice.addAll(List.of(told, told)));
    var interleaved = new ArrayList<>(Scenario0Events.of("04"));
    interleaved.addAll(Scenario0Events.of("04"));
    Collections.shuffle(interleaved, new Random(20260323));

    assertThat(ordered.get("BOOKINGS")).hasToString("{value=18}");
    assertThat(tell("02", reversed)).isEqualTo(ordered);
    assertThat(tell("03", twice)).isEqualTo(ordered);
    assertThat(tell("04", interleaved)).isEqualTo(ordered);
    // what comes a second time is no late event either: without the inbox it would be counted
    assertThat(number("select count(*) from late_event_count where county in ('01', '03')"))
        .isZero();
    assertThat(number("select sum(late) from late_event_count where county = '02'")).isPositive();
  }

  @Test
  void aMovedAppointmentIsOneBookingOfTwoSlotsInAnyOrder() {
    for (var county : List.of("05", "06")) {
      var events = new ArrayList<>(Scenario0Events.of(county));
      var first = events.stream().filter(t -> t.type().equals("appointment.confirmed")).findFirst();
      var confirmed = first.orElseThrow();
      // a move to the free last slot of the day, told after or before the confirmation
      var moved =
          new Told(
              confirmed.id().replaceFirst("^.", "f"),
              county,
              confirmed.topic(),
              "appointment.rescheduled",
              confirmed.key(),
              confirmed
                  .json()
                  .replace("\"version\":0", "\"version\":9")
                  .replace("T09:00:00+02:00", "T15:00:00+02:00")
                  .replace("T09:45:00+02:00", "T15:45:00+02:00"));
      events.add(county.equals("05") ? events.size() : 0, moved);

      var figures = tell(county, events);

      assertThat(figures.get("BOOKINGS")).hasToString("{value=18}");
      assertThat(figures.get("SLOTS_BOOKED")).hasToString("{value=18}");
      assertThat(figures.get("VISITS_COMPLETED")).hasToString("{value=12}");
    }
  }

  @Test
  void aWithdrawnVisitAndABookingInErrorLeaveTheFiguresInAnyOrder() {
    for (var county : List.of("07", "08")) {
      var events = new ArrayList<>(Scenario0Events.of(county));
      var visits = events.stream().filter(t -> t.type().equals("visit.recorded")).toList();
      var withdrawn = visits.getFirst();
      var inError = visits.get(1);
      int at = county.equals("07") ? events.size() : 0;
      events.add(
          at,
          anew(withdrawn, "visit.withdrawn", "\"version\":0", "\"version\":7,\"withdrawn\":true"));
      events.add(
          at,
          anew(inError, "visit.withdrawn", "\"version\":0", "\"version\":7,\"withdrawn\":true"));
      events.add(at, again(events, withdrawn, "appointment.undone", "CHECKED_IN"));
      events.add(at, again(events, inError, "appointment.marked-in-error", "ENTERED_IN_ERROR"));

      var figures = tell(county, events);

      assertThat(figures.get("BOOKINGS")).hasToString("{value=17}");
      assertThat(figures.get("VISITS_COMPLETED")).hasToString("{value=11}");
      assertThat(figures.get("SLOTS_BOOKED")).hasToString("{value=16}");
    }
  }

  /** The last state of the visit's appointment with another status. */
  private static Told again(List<Told> events, Told visit, String type, String status) {
    var appointment = visit.json().replaceFirst(".*\"appointmentId\":\"([^\"]+)\".*", "$1");
    var completed =
        events.stream()
            .filter(t -> t.type().equals("appointment.completed") && t.key().equals(appointment))
            .findFirst()
            .orElseThrow();
    return anew(
        new Told(
            completed.id(),
            completed.county(),
            completed.topic(),
            type,
            completed.key(),
            completed.json().replaceFirst("\"version\":[0-9]+", "\"version\":0")),
        type,
        "\"version\":0",
        "\"version\":9",
        "\"COMPLETED\"",
        "\"" + status + "\"");
  }

  private static Told anew(Told told, String type, String... replacements) {
    var json = told.json();
    for (int i = 0; i < replacements.length; i += 2) {
      json = json.replace(replacements[i], replacements[i + 1]);
    }
    return new Told(
        told.id().replaceFirst("^.", "f"), told.county(), told.topic(), type, told.key(), json);
  }

  private static Map<String, Map<String, Object>> tell(String county, List<Told> events) {
    send(events);
    awaitEvents(county, (int) events.stream().map(Told::id).distinct().count());
    // a repeated event may still be on its way; it must change nothing
    pause();
    return values(county);
  }

  private static Map<String, Map<String, Object>> values(String county) {
    Map<String, Map<String, Object>> figures = report(county).getMap("figures");
    var values = new java.util.TreeMap<String, Map<String, Object>>();
    figures.forEach(
        (id, figure) -> {
          var value = new java.util.HashMap<String, Object>();
          value.put("value", figure.get("value"));
          values.put(id, value);
        });
    return values;
  }
}
