package fi.osallisuus.feedback.publication;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publications and media links as tests make them. */
public final class News extends SurveyHttp {
  static final String PATH = API + "/publications";
  static final String MEDIA = API + "/media-links";

  private News() {}

  static Map<String, Object> news(String audience) {
    return new HashMap<>(
        Map.of(
            "type",
            "NEWS",
            "audience",
            audience,
            "title",
            texts("Asiakasraati aloitti", "Klientrådet har börjat", "The panel started"),
            "body",
            texts(
                "Raati kokoontui.\n\nSeuraava kokous on syksyllä.",
                "Rådet samlades.\n\nNästa möte är i höst.",
                "The panel met.\n\nThe next meeting is in autumn.")));
  }

  static Map<String, Object> video() {
    return new HashMap<>(
        Map.of(
            "title", texts("Kehittäjäkumppanuus", "Utvecklingspartnerskap", "Partnership"),
            "url", "https://video.example.fi/esittely",
            "audience", "PUBLIC",
            "duration", "PT1M39S",
            "language", "fi",
            "captions", true,
            "peopleConsented", true,
            "checkedOn", "2026-03-20"));
  }

  static Map<String, String> texts(String fi, String sv, String en) {
    return new HashMap<>(Map.of("fi", fi, "sv", sv, "en", en));
  }

  static String drafted(Map<String, Object> publication) {
    return coordinator().body(publication).post(PATH).then().statusCode(201).extract().path("id");
  }

  static String media(Map<String, Object> link) {
    return coordinator().body(link).post(MEDIA).then().statusCode(201).extract().path("id");
  }

  static ValidatableResponse verb(String id, String verb) {
    return as(Roles.COORDINATOR).header("If-Match", "*").post(PATH + "/" + id + ":" + verb).then();
  }

  /** Published for everybody, in Finnish and Swedish only. */
  public static String told(String finnish) {
    var written = news("PUBLIC");
    written.put("title", texts("Tiedote", "Meddelande", ""));
    written.put("body", texts(finnish, "Ett möte.", ""));
    var id = drafted(written);
    verb(id, "publish").statusCode(200);
    return id;
  }

  /** Published for everybody, with a video. */
  public static String published() {
    var written = news("PUBLIC");
    written.put("mediaIds", List.of(media(video())));
    var id = drafted(written);
    verb(id, "publish").statusCode(200);
    return id;
  }
}
