package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A document, a process description and a unit's orientation. */
@ApplicationScoped
class PaperStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var document =
        create(
            COORDINATOR,
            "/documents",
            Map.of(
                "code", code("DOC"),
                "kind", "FORM",
                "title", words("Lomake"),
                "link", "https://intra.example.fi/lomake.pdf",
                "language", "fi",
                "audience", "STAFF",
                "ownerRole", "COORDINATOR",
                "reviewBy", "2030-01-31",
                "originNeeds", List.of()));
    var process =
        create(
            COORDINATOR,
            "/process-descriptions",
            Map.of(
                "code", code("PR"),
                "unitId", Pool.area(),
                "kind", "BOOKING",
                "title", words("Ajan varaaminen"),
                "steps", List.of(Map.of("title", words("Varaa"), "marking", "LOCAL"))));
    var ofUnit =
        create(
            COORDINATOR,
            "/orientation-packages",
            Map.of(
                "code", code("OR"),
                "audience", "UNIT",
                "title", words("Yksikön perehdytys"),
                "items", List.of(Map.of("mandatory", true, "title", words("Kohta")))));
    Pool.release("/orientation-packages/" + ofUnit);
    var orientation =
        create(COORDINATOR, "/orientations", Map.of("packageId", ofUnit, "unitId", Pool.area()));

    strangers
        .id("/documents/{id}", document)
        .id("/process-descriptions/{id}", process)
        .id("/orientations/{orientationId}", orientation)
        .id("with", Pool.currentDescription())
        .id("workedFrom", "2026-01-01")
        .id("workedTo", "2026-06-30")
        .id("/modes/{mode}", "LECTURE")
        .shared("GET " + BASE + "/modes")
        .shared("GET " + BASE + "/modes/suggestions")
        .shared("GET " + BASE + "/modes/{mode}")
        .shared("PUT " + BASE + "/modes/{mode}");
  }
}
