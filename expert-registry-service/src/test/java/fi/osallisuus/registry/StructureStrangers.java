package fi.osallisuus.registry;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A body with a member, a meeting and a decision; a need, an enquiry, a partner and a pair. */
@ApplicationScoped
class StructureStrangers extends RegistryTest implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var body = Structures.found("PEER_NETWORK");
    var member = Structures.appoint(body, UUID.randomUUID().toString(), "CASE_LEAD", "MEMBER");
    var pair =
        post(
            UNIT_MANAGER,
            "/work-pairs",
            Map.of(
                "unitId", Pool.area(),
                "validFrom", "2026-01-12",
                "members",
                    List.of(
                        Map.of("accountId", "nurse", "profession", "NURSE"),
                        Map.of("accountId", "social", "profession", "SOCIAL_WORKER"))));
    String pairId = pair.extract().path("id");
    String pairMember = pair.extract().path("members[0].id");
    String absence =
        post(
                CASE_LEAD,
                "/work-pairs/" + pairId + "/absences",
                Map.of("memberId", pairMember, "from", "2026-05-04", "to", "2026-05-08"))
            .extract()
            .path("members[0].absences[0].id");

    strangers
        .id("/bodies/{id}", body)
        .id("membershipId", member)
        .id("/meetings/{id}", meeting(body))
        .id("/body-decisions/{id}", decision(body))
        .id("/messages/{id}", message(body))
        .id("/needs/{id}", create(COORDINATOR, "/needs", Map.of("text", "Tarve")))
        .id("/enquiries/{id}", enquiry())
        .id("areaId", Pool.area())
        .id("near", Pool.area())
        .id("/partners/{id}", partner())
        .id("/work-pairs/{id}", pairId)
        .id("absenceId", absence);
  }

  private static String meeting(String body) {
    return create(
        COORDINATOR,
        "/bodies/" + body + "/meetings",
        Map.of(
            "date",
            "2026-04-13",
            "startTime",
            "09:00",
            "minutes",
            60,
            "remote",
            true,
            "agenda",
            List.of()));
  }

  private static String decision(String body) {
    return create(
        COORDINATOR,
        "/bodies/" + body + "/decisions",
        Map.of("kind", "ASSESSMENT", "text", words("Arvio"), "decidedOn", "2026-04-13"));
  }

  private static String message(String body) {
    return create(COORDINATOR, "/bodies/" + body + "/messages", Map.of("text", "Tiedote"));
  }

  private static String enquiry() {
    return create(
        PROFESSIONAL,
        "/enquiries",
        Map.of("unitId", Pool.area(), "category", "FEES", "question", "Kysymys"));
  }

  private static String partner() {
    return create(
        CASE_LEAD,
        "/partners",
        Map.of(
            "name", Map.of("fi", code("Yhdistys")),
            "sector", "THIRD_SECTOR",
            "needAreas", List.of("SOCIAL"),
            "areaIds", List.of(Pool.area()),
            "contact", Map.of("role", "Ohjaaja", "mailbox", "ohjaus@example.org")));
  }
}
