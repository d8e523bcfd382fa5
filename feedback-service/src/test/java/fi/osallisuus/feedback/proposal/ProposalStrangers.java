package fi.osallisuus.feedback.proposal;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal and an issue for strangers to knock at. */
@ApplicationScoped
class ProposalStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    UUID panel = Loop.body("CLIENT_PANEL", List.of(), List.of());
    String proposal =
        coordinator()
            .body(Map.of("bodyId", panel, "title", "Aika", "text", "Lisää aikaa."))
            .post(Api.BASE + "/proposals")
            .path("id");
    UUID area = fi.osallisuus.feedback.Told.unit("AREA", null, "Alue");
    String issue =
        coordinator()
            .body(
                Map.of(
                    "areaId",
                    area,
                    "category",
                    "OTHER",
                    "basis",
                    "REPORT",
                    "title",
                    "Tilat",
                    "description",
                    "Ahtaat tilat."))
            .post(Api.BASE + "/issues")
            .path("id");

    strangers.id("proposalId", proposal).id("issueId", issue).id("areaId", area);
  }

  private static RequestSpecification coordinator() {
    return new Door().as();
  }

  /** The way in that other tests have by inheritance. */
  private static final class Door extends SurveyHttp {
    RequestSpecification as() {
      return as(Roles.COORDINATOR);
    }
  }
}
