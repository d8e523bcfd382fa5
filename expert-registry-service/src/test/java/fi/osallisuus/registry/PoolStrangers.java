package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** One person of the pool with papers, fees and payroll, and the structures around. */
@ApplicationScoped
class PoolStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var expert = Pool.newExpert();
    var training =
        create(
            COORDINATOR,
            "/experts/" + expert + "/trainings",
            Map.of(
                "provider", "Kokemuskoulu",
                "name", "Koulutus",
                "hours", 50,
                "endedOn", "2025-11-28",
                "evidenceSeen", true));
    var contract = Pool.signContract(expert, "2026-02-01", "2026-12-31");
    var orientation = Pool.orient(expert, 1);
    var description = Pool.currentDescription();
    var model =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM"),
                "basis",
                "PER_MEETING",
                "amount",
                "50.00",
                "modes",
                List.of("STRANGERS"),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                List.of(),
                "validFrom",
                "2020-01-01"));
    verb(HR, "/fee-models/" + model + ":approve").statusCode(200);
    var fee =
        post(
                COORDINATOR,
                "/fee-entries",
                Map.of(
                    "expertId", expert,
                    "unitId", Pool.area(),
                    "mode", "STRANGERS",
                    "workedOn", "2020-06-01",
                    "quantity", "1"))
            .statusCode(201);
    String entry = fee.extract().path("id");
    String expense =
        post(
                COORDINATOR,
                "/fee-entries/" + entry + "/expenses",
                Map.of("kind", "MEAL", "quantity", "1", "unitPrice", "13.50"))
            .extract()
            .path("expenseIds[0]");
    verb("UNIT_MANAGER", "/fee-entries/" + entry + ":approve").statusCode(200);
    var batch =
        create(
            HR, "/payroll-exports", Map.of("workedFrom", "2020-06-01", "workedTo", "2020-06-01"));

    strangers
        .id("/units/{id}", Pool.area())
        .id("/experts/{id}", expert)
        .id("trainingId", training)
        .id("contractId", contract)
        .id("orientationId", orientation)
        .id("/orientation-packages/{id}", Pool.orientationPackage())
        .id("/job-descriptions/{id}", description)
        .id("/fee-models/{id}", model)
        .id("/fee-entries/{id}", entry)
        .id("expenseId", expense)
        .id("/fee-problems/{id}", "0197e3a0-0000-7000-8000-000000000001")
        .id("/payroll-exports/{id}", batch)
        .id("list", "THEME")
        .id("code", "ADDICTION")
        .shared("GET " + BASE + "/counties")
        .shared("GET " + BASE + "/codelists")
        .shared("GET " + BASE + "/codelists/{list}")
        .shared("GET " + BASE + "/codelists/{list}/codes/{code}")
        .shared("POST " + BASE + "/codelists/{list}/codes")
        .shared("PUT " + BASE + "/codelists/{list}/codes/{code}");
  }
}
