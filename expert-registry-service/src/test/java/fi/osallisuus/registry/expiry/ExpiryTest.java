package fi.osallisuus.registry.expiry;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.HR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.registry.Pool;
import fi.osallisuus.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpiryTest extends RegistryTest {
  private static final String TOPIC = "registry.expiry.v1";

  @Inject ExpiryJob job;

  @Test
  void whatEndsWithinThirtyDaysIsListedAndToldOnce() {
    var expert = Pool.newExpert();
    var contract = Pool.signContract(expert, "2026-02-01", "2026-12-31");
    var training = training(expert, "2027-01-05");
    job.look();
    assertThat(KafkaEvents.types(TOPIC, contract)).isEmpty();

    at("2026-12-10T08:00:00Z");
    job.look();
    job.look();

    var told = KafkaEvents.await(TOPIC, contract, 1);
    assertThat(KafkaEvents.types(TOPIC, contract)).containsExactly("expiry.contract");
    EventContract.assertValid(TOPIC, "expiry.contract", told.getFirst().value());
    assertThat(told.getFirst().value())
        .contains("\"lastDay\":\"2026-12-31\"", "\"noticedOn\":\"2026-12-10\"", expert);
    EventContract.assertValid(
        TOPIC, "expiry.training", KafkaEvents.await(TOPIC, training, 1).getFirst().value());
    get(COORDINATOR, "/trainings/ending?limit=200").body("items.id", hasItem(training));
    get(COORDINATOR, "/trainings/ending?withinDays=25&limit=200")
        .body("items.id", not(hasItem(training)));
    get(HR, "/contracts/ending?type=COMMISSION&limit=200").body("items.id", hasItem(contract));
    get(HR, "/contracts/ending?type=VOLUNTEER&limit=200").body("items.id", not(hasItem(contract)));
    get(PROFESSIONAL, "/trainings/ending").statusCode(403);
  }

  @Test
  void aTrainingThatHasRunOutShutsTheGate() {
    var expert = Pool.newExpert();
    training(expert, "2026-06-30");
    get(COORDINATOR, "/experts/" + expert + "/gate")
        .body("missing", not(hasItem("TRAINING_NOT_VERIFIED")));

    at("2026-07-01T08:00:00Z");

    get(COORDINATOR, "/experts/" + expert + "/gate")
        .body("missing", hasItem("TRAINING_NOT_VERIFIED"));
    post(
            COORDINATOR,
            "/experts/" + expert + "/trainings",
            Map.of(
                "provider", "Kokemuskoulu",
                "name", "Koulutus",
                "hours", 50,
                "endedOn", "2025-11-28",
                "evidenceSeen", true,
                "validUntil", "2025-11-01"))
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors[0].pointer", is("/validUntil"));
  }

  @Test
  void trainedExpertsWhoHaveNotWorkedForMonthsAreListed() {
    var unused = Pool.active(UUID.randomUUID().toString());
    var used = Pool.active(UUID.randomUUID().toString());
    var model =
        create(
            HR,
            "/fee-models",
            Map.of(
                "code",
                code("FM-U"),
                "basis",
                "PER_MEETING",
                "amount",
                "50.00",
                "modes",
                java.util.List.of("UNUSED"),
                "noShowPaid",
                false,
                "breaksPaid",
                false,
                "travelRates",
                java.util.List.of(),
                "validFrom",
                "2020-01-01"));
    verb(HR, "/fee-models/" + model + ":approve").statusCode(200);
    create(
        COORDINATOR,
        "/fee-entries",
        Map.of(
            "expertId", used,
            "unitId", Pool.area(),
            "mode", "UNUSED",
            "workedOn", "2026-03-02",
            "quantity", "1"));

    get(COORDINATOR, "/experts/unused?months=6&limit=200")
        .statusCode(200)
        .body("items.expertId", hasItem(unused))
        .body("items.expertId", not(hasItem(used)));
    at("2026-10-20T08:00:00Z");
    get(COORDINATOR, "/experts/unused?months=6&limit=200")
        .body("items.find { it.expertId == '" + used + "' }.lastWorkedOn", is("2026-03-02"));
    get(HR, "/experts/unused").statusCode(403);
  }

  private static String training(String expert, String validUntil) {
    var path = "/experts/" + expert + "/trainings";
    var training =
        create(
            COORDINATOR,
            path,
            Map.of(
                "provider",
                "Kokemuskoulu",
                "name",
                "Koulutus",
                "hours",
                50,
                "endedOn",
                "2025-11-28",
                "evidenceSeen",
                true,
                "validUntil",
                validUntil));
    verb(
            COORDINATOR,
            path + "/" + training + ":verify",
            Map.of("verifiedOn", "2026-01-12", "evidenceSeen", true))
        .statusCode(200);
    return training;
  }
}
