package fi.osallisuus.booking.appointment;

import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A recorded visit and a series for strangers to knock at. */
@ApplicationScoped
class AppointmentStrangers implements StrangerSample {
  private final Clock clock;

  AppointmentStrangers(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var reception = world.reception("2026-03-27");
    Map<String, Object> series =
        Map.of(
            "serviceCode", world.serviceCode,
            "siteId", world.site,
            "weekdays", List.of("FRIDAY"),
            "fromDate", "2026-03-27",
            "toDate", "2026-03-27",
            "time", "10:00",
            "clientType", "NEXT_OF_KIN",
            "referralSource", "SELF",
            "noticeAcknowledgement", told(1));
    String seriesId = post("PROFESSIONAL", "/series", series).path("id");
    strangers
        .id("visitId", visit(world.booked(reception, "2026-03-27T09:00:00+02:00")))
        .id("seriesId", seriesId)
        .body("POST " + World.API + "/series", series)
        .body(
            "POST " + World.API + "/appointments:walk-in",
            Map.of(
                "receptionId",
                reception,
                "clientType",
                "NEXT_OF_KIN",
                "referralSource",
                "SELF",
                "noticeAcknowledgement",
                told(1)));
  }

  /** Recorded on its day, whatever day the strangers come. */
  private String visit(String appointment) {
    var before = clock.instant();
    MovableClock.set(Instant.parse("2026-03-27T07:05:00Z"));
    try {
      verb("COORDINATOR", "/appointments/" + appointment, "no-show", "").then().statusCode(200);
      return get("COORDINATOR", "/appointments/" + appointment + "/visit").path("id");
    } finally {
      MovableClock.set(before);
    }
  }
}
