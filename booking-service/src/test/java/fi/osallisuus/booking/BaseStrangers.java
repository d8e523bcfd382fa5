package fi.osallisuus.booking;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A site with a reception, a hold, an appointment and a referral for strangers to knock at. */
@ApplicationScoped
class BaseStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var appointment = world.booked(reception, "2026-03-27T09:00:00+02:00");
    var booking = world.booking(reception, "2026-03-27T10:00:00+02:00");
    booking.remove("noticeAcknowledgement");
    String hold = post("PROFESSIONAL", "/holds", booking).path("id");
    String referral =
        post(
                "PROFESSIONAL",
                "/referrals",
                Map.of("unitId", world.unit, "source", "SELF", "clientType", "NEXT_OF_KIN"))
            .path("id");
    String device =
        post("UNIT_MANAGER", "/sites/" + world.site + "/devices", Map.of("label", "T")).path("id");
    String closure =
        post(
                "UNIT_MANAGER",
                "/sites/" + world.site + "/closures",
                Map.of("firstDay", "2026-03-20", "open", false, "reason", "OTHER"))
            .path("exception.id");
    var recurrence = world.plan("2026-03-23");
    recurrence.remove("date");
    recurrence.putAll(
        Map.of("weekdays", List.of("MONDAY"), "fromDate", "2026-03-30", "toDate", "2026-03-30"));

    strangers
        .id("siteId", world.site)
        .id("roomId", world.room)
        .id("deviceId", device)
        .id("closureId", closure)
        .id("serviceId", world.service)
        .id("receptionId", reception)
        .id("appointmentId", appointment)
        .id("holdId", hold)
        .id("referralId", referral)
        .id("unitId", world.unit)
        .id("expertId", world.expert)
        .body("POST " + World.API + "/receptions", world.plan("2026-03-30"))
        .body("POST " + World.API + "/receptions/recurrences", recurrence)
        .body(
            "POST " + World.API + "/appointments",
            world.booking(reception, "2026-03-27T11:00:00+02:00"));
  }
}
