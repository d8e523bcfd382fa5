package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the pilot happens: the team in the registry, its site, room and service in booking (S0-21,
 * S0-44).
 */
final class PilotPlaces {
  static final String SERVICE = "PEER_RECEPTION";

  private final SuiteApi api;
  private final String run;

  PilotPlaces(SuiteApi api, String run) {
    this.api = api;
    this.run = run;
  }

  /**
   * The places of one play.
   *
   * @param area id of the area, which the experts name
   * @param team id of the receiving team
   * @param site id of the site
   * @param siteLink names the site on public pages
   * @param room id of the room
   * @param noticeVersion version of the not-treatment notice in force
   */
  record Places(
      String area, String team, String site, String siteLink, String room, int noticeVersion) {}

  Places prepare() {
    var area =
        unit("AREA", null, words("Pohjoinen alue", "Norra området", "Northern area"), List.of());
    var centre =
        unit(
            "CENTRE",
            area,
            words("Psykososiaalinen keskus", "Psykosociala centret", "Psychosocial centre"),
            List.of());
    var team =
        unit(
            "TEAM",
            centre,
            words(
                "Riippuvuustiimi, Pohjoinen alue",
                "Beroendeteamet, Norra området",
                "Addiction team, Northern area"),
            List.of("ADDICTION"));
    var notice = service();
    var manager = api.as("manager17");
    var site =
        Await.accepted(
            () ->
                manager.post(
                    "/api/booking/v1/sites",
                    of(
                        "name",
                        words(
                            "Psykososiaalinen keskus",
                            "Psykosociala centret",
                            "Psychosocial centre"),
                        "unitId",
                        team)),
            "UNIT_UNKNOWN");
    var room =
        manager
            .post(
                "/api/booking/v1/sites/" + site.id() + "/rooms",
                of(
                    "name", "Huone 1",
                    "seats", 4,
                    "stepFree", true,
                    "alarmNote", "Hälytyspainike oven vieressä",
                    "exitNote", "Toinen ovi käytävään"))
            .expect(201);
    return new Places(area, team, site.id(), site.text("link"), room.id(), notice);
  }

  private String unit(
      String kind, @Nullable String parent, Map<String, Object> name, List<String> themes) {
    var body =
        of(
            "code",
            kind + "-" + run,
            "kind",
            kind,
            "name",
            name,
            "serviceLine",
            "PSYCHOSOCIAL",
            "level",
            "PRIMARY",
            "requiredThemes",
            themes,
            "active",
            true);
    if (parent != null) {
      body.put("parentId", parent);
    }
    return api.as("admin17").post("/api/registry/v1/units", body).expect(201).id();
  }

  /** The county's peer reception, opened once; answers the version of its notice. */
  private int service() {
    var admin = api.as("admin17");
    for (JsonNode service :
        admin.get("/api/booking/v1/services").expect(200).body().path("items")) {
      if (service.path("code").asText().equals(SERVICE)) {
        return service.path("noticeVersion").asInt();
      }
    }
    return admin
        .post(
            "/api/booking/v1/services",
            of(
                "code",
                SERVICE,
                "kind",
                "PEER_RECEPTION",
                "treatment",
                false,
                "level",
                "PRIMARY",
                "name",
                words(
                    "Kokemusasiantuntijan vastaanotto",
                    "Erfarenhetsexpertens mottagning",
                    "Peer reception"),
                "notice",
                words(
                    "Kokemusasiantuntijan vastaanotto ei ole hoitoa. Käynnistä ei synny asiakas- tai"
                        + " potilastietoja, eikä keskustelusta kirjata mitään. Jos tarvitset hoitoa, kysy"
                        + " ammattilaiselta. Hätätilanteessa soita 112.",
                    "Erfarenhetsexpertens mottagning är inte vård. Besöket ger inte upphov till klient-"
                        + " eller patientuppgifter och ingenting antecknas om samtalet. Om du behöver vård,"
                        + " fråga en yrkesperson. I nödsituation ring 112.",
                    "Meeting an expert by experience is not treatment. The visit creates no client or"
                        + " patient record, and nothing is written down about the conversation. If you need"
                        + " care, ask a professional. In an emergency call 112.")))
        .expect(201)
        .body()
        .path("noticeVersion")
        .asInt();
  }
}
