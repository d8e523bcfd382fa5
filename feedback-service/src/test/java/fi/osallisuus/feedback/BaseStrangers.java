package fi.osallisuus.feedback;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** An instrument and a collection with a poster for strangers to knock at. */
@ApplicationScoped
class BaseStrangers implements StrangerSample {

  @Override
  public void prepare(Strangers strangers) {
    String collection = SurveyHttp.planned(SurveyHttp.plan(SurveyHttp.unit()));
    String qr = SurveyHttp.channel(collection, Map.of("kind", "QR", "label", "Poster")).path("id");
    String instrument =
        SurveyHttp.coordinator()
            .get(SurveyHttp.API + "/instruments?key=PEER_RECEPTION_CLIENT")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");

    strangers
        .id("collectionId", collection)
        .id("channelId", qr)
        .id("instrumentId", instrument)
        .id("key", "X3D10")
        .shared("GET " + SurveyHttp.API + "/instrument-library")
        // The address names an instrument of the suite, not an object of a county.
        .shared("PUT " + SurveyHttp.API + "/instrument-library/{key}");
  }
}
