package fi.osallisuus.booking.engagement;

import static fi.osallisuus.booking.World.post;

import fi.osallisuus.booking.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Wards, experts and plans of shifts for the tests. */
final class Wards {
  private Wards() {}

  static String open(World world, String name, int places) {
    return post("UNIT_MANAGER", "/wards", ward(world, name, places))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Map<String, Object> ward(World world, String name, int places) {
    return new HashMap<>(
        Map.of(
            "unitId",
            world.unit,
            "name",
            Map.of("fi", "Osasto " + name, "sv", "Avdelning " + name),
            "observerPlaces",
            places,
            "contact",
            Map.of("title", "Vastaava hoitaja", "phone", "014 123 4567")));
  }

  static String expert() {
    var id = UUID.randomUUID().toString();
    World.publishExpert(id, 1, UUID.randomUUID().toString(), List.of("MENTAL_HEALTH"), List.of());
    World.awaitKnown("known_expert", "expert_id", id);
    return id;
  }

  static Map<String, Object> shift(
      String ward, String expert, String date, String from, String to) {
    return new HashMap<>(
        Map.of(
            "kind",
            "OBSERVATION_SHIFT",
            "wardId",
            ward,
            "expertIds",
            List.of(expert),
            "date",
            date,
            "from",
            from,
            "to",
            to));
  }

  /** Something that people choose by its title. */
  static Map<String, Object> event(World world, String date) {
    return new HashMap<>(
        Map.of(
            "kind",
            "EVENT",
            "title",
            Map.of("fi", "Osallisuuspäivä", "sv", "Delaktighetsdag"),
            "unitId",
            world.unit,
            "siteId",
            world.site,
            "roomId",
            world.room,
            "expertIds",
            List.of(world.expert),
            "date",
            date,
            "from",
            "10:00",
            "to",
            "12:00"));
  }
}
