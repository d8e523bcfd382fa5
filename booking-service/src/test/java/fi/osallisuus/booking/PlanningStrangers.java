package fi.osallisuus.booking;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A recurrence for strangers to knock at, and bodies for what explains and previews. */
@ApplicationScoped
class PlanningStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var plan = world.plan("2026-03-23");
    plan.remove("date");
    plan.putAll(Map.of("weekdays", List.of("MONDAY"), "fromDate", "2026-03-23", "horizonWeeks", 2));
    String recurrence = post("COORDINATOR", "/receptions/recurrences", plan).path("recurrenceId");

    strangers
        .id("recurrenceId", recurrence)
        .id("date", "2026-03-30")
        .id("resourceId", world.expert)
        .body(
            "PUT " + World.API + "/recurrences/{recurrenceId}/dates/{date}",
            Map.of("skip", "OTHER"));
  }
}
