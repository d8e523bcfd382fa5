package fi.osallisuus.registry.initiative;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A programme with all that hangs on it, and the lists beside it. */
@ApplicationScoped
class InitiativeStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var programme = create(COORDINATOR, "/initiatives", Pilot.body("PROGRAMME"));
    hangingOn(programme, strangers);
    besides(strangers);
  }

  private static void hangingOn(String programme, Strangers strangers) {
    var path = "/initiatives/" + programme;
    strangers
        .id("/initiatives/{id}", programme)
        .id("memberId", Pilot.member(programme, "OWNER", "an-owner"))
        .id("decisionId", Pilot.decision(programme, "2026-12"))
        .id(
            "siteId",
            create(
                COORDINATOR,
                path + "/sites",
                Map.of("unitId", Pool.area(), "method", "FORUM", "startsOn", "2026-03-01")))
        .id(
            "/preparation-items/{itemId}",
            create(
                COORDINATOR,
                path + "/preparation-items",
                Map.of(
                    "area", "SAFETY",
                    "responsible", "Projektipäällikkö",
                    "mandatory", true,
                    "state", "OPEN")))
        .id(
            "baselineId",
            create(
                COORDINATOR,
                path + "/baselines",
                Map.of(
                    "unitId",
                    Pool.area(),
                    "mappedOn",
                    "2026-03-02",
                    "status",
                    "NONE",
                    "structuredUse",
                    false)))
        .id(
            "measureId",
            create(
                COORDINATOR,
                path + "/measures",
                Map.of(
                    "area", "SERVICES",
                    "title", words("Toimenpide"),
                    "responsible", "Johtaja",
                    "dueOn", "2026-06-30")));
  }

  private static void besides(Strangers strangers) {
    var course =
        create(
            COORDINATOR,
            "/courses",
            Map.of(
                "code", code("KURSSI"),
                "title", words("Kurssi"),
                "platform", "HOWSPACE",
                "url", "https://hva.howspace.com/kurssi",
                "opensOn", "2026-01-12"));
    strangers
        .id("/courses/{id}", course)
        .id(
            "completionId",
            create(COORDINATOR, "/courses/" + course + "/completions", Map.of("participant", "1")))
        .body(
            "POST " + BASE + "/courses/{id}/completions/imports",
            "participant;invitedOn\nHS-1;12.1.2026\n")
        .id(
            "/organisations/{id}",
            create(
                ADMIN,
                "/organisations",
                Map.of(
                    "code",
                    code("NGO"),
                    "type",
                    "NGO",
                    "name",
                    words("Järjestö"),
                    "validFrom",
                    "2000-01-01")))
        .id(
            "/permits/{id}",
            create(
                COORDINATOR,
                "/permits",
                Map.of(
                    "code", code("PER"),
                    "purpose", "RESEARCH",
                    "scope", "Haastattelut",
                    "unitIds", List.of(Pool.area()),
                    "from", "2026-03-01",
                    "to", "2026-06-30")))
        .id(
            "/staff-assignments/{id}",
            create(
                UNIT_MANAGER,
                "/staff-assignments",
                Map.of(
                    "role", "CASE_LEAD",
                    "unitId", Pool.area(),
                    "accountId", "somebody",
                    "fte", "0.50",
                    "startsOn", "2026-01-01")))
        .id(
            "/activities/{id}",
            create(
                UNIT_MANAGER,
                "/activities",
                Map.of(
                    "unitId", Pool.area(),
                    "mode", "STORY",
                    "contactRole", "Esihenkilö",
                    "since", "2026-01-01")));
  }
}
