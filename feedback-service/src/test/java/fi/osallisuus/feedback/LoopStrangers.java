package fi.osallisuus.feedback;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An action, a decision and an effect for strangers to knock at. */
@ApplicationScoped
class LoopStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    var unit = SurveyHttp.unit();
    String decision =
        SurveyHttp.as(Roles.COORDINATOR)
            .body(Loop.decision())
            .post(SurveyHttp.API + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    strangers
        .id("actionId", Loop.proposed(unit, UUID.randomUUID()))
        .id("decisionId", decision)
        .id("effectId", Loop.drafted(Loop.effect(unit)));
  }
}
