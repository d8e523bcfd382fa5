package fi.osallisuus.feedback.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChannelHttpTest extends SurveyHttp {
  @Test
  void linksAndPostersMayBeSeenAgainATabletsAddressNever() {
    String collection = planned(plan(unit()));
    channel(collection, Map.of("kind", "TABLET", "label", "Waiting room"))
        .then()
        .statusCode(201)
        .body("url", matchesPattern("http://localhost:8080/p/f/[0-9a-z]{26}"))
        .body("status", is("ACTIVE"));
    String qr = channel(collection, Map.of("kind", "QR", "label", "Poster")).path("url");

    coordinator()
        .get(channels(collection))
        .then()
        .statusCode(200)
        .body("items.kind", contains("TABLET", "QR"))
        .body("items[0].url", nullValue())
        .body("items[1].url", is(qr));
    assertThat(
            rows(
                "select code from channel where collection_id = '"
                    + collection
                    + "' and kind = 'TABLET'"))
        .extracting(row -> row.get("code"))
        .containsOnlyNulls();
  }

  @Test
  void aQrCodeIsPrintedAsSvgAndAsPng() throws Exception {
    String collection = planned(plan(unit()));
    String qr = channel(collection, Map.of("kind", "QR", "label", "Poster")).path("id");
    String tablet = channel(collection, Map.of("kind", "TABLET", "label", "Tablet")).path("id");

    as(Roles.PROFESSIONAL)
        .get(channels(collection) + "/" + qr + "/qr.svg")
        .then()
        .statusCode(200)
        .contentType("image/svg+xml");
    var png = as(Roles.UNIT_MANAGER).get(channels(collection) + "/" + qr + "/qr.png");
    assertThat(png.contentType()).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(png.asByteArray())).getWidth())
        .isGreaterThan(300);
    coordinator()
        .get(channels(collection) + "/" + tablet + "/qr.svg")
        .then()
        .statusCode(409)
        .body("code", is("NOT_PRINTABLE"));
    as(Roles.EXPERT).get(channels(collection) + "/" + qr + "/qr.svg").then().statusCode(403);
    as(Roles.COORDINATOR, "18")
        .get(channels(collection) + "/" + qr + "/qr.svg")
        .then()
        .statusCode(404);
  }

  @Test
  void aLostTabletIsCutOffAndARevokedPosterLeadsNowhere() {
    String collection = planned(plan(unit()));
    Response tablet = channel(collection, Map.of("kind", "TABLET", "label", "Tablet"));
    Response poster = channel(collection, Map.of("kind", "QR", "label", "Poster"));
    open(collection);
    String before = code(tablet.<String>path("url"));
    given().get("/p/f/" + before).then().statusCode(200);

    String after =
        coordinator()
            .post(channels(collection) + "/" + tablet.path("id") + ":rotate")
            .then()
            .statusCode(200)
            .extract()
            .path("url");

    given().get("/p/f/" + before).then().statusCode(404);
    given().get("/p/f/" + code(after)).then().statusCode(200);
    String verbs = channels(collection) + "/" + poster.path("id");
    coordinator().post(verbs + ":rotate").then().statusCode(409).body("code", is("NOT_A_TABLET"));
    coordinator().post(verbs + ":revoke").then().statusCode(200).body("status", is("REVOKED"));
    coordinator()
        .post(verbs + ":revoke")
        .then()
        .statusCode(409)
        .body("code", is("CHANNEL_REVOKED"));
    given().get("/p/f/" + code(poster.<String>path("url"))).then().statusCode(404);
  }

  @Test
  void invitationsAreToldOnceAndKeptAsHashesInNoOrderOfTheirs() {
    String collection = planned(plan(unit()));
    Response link = channel(collection, Map.of("kind", "LINK", "label", "Team", "oneTime", true));
    link.then().statusCode(201).body("url", nullValue());
    String path = channels(collection) + "/" + link.path("id") + "/invitations";
    String key = UUID.randomUUID().toString();

    List<String> links = invite(path, key).then().statusCode(201).extract().path("links");

    assertThat(new HashSet<>(links)).hasSize(20);
    assertThat(links)
        .allMatch(url -> url.matches("http://localhost:8080/p/f/[0-9a-z]{26}/[0-9a-z]{26}"));
    List<byte[]> stored =
        rows(
                "select token_hash from invitation where channel_id = '"
                    + link.path("id")
                    + "' order by ctid")
            .stream()
            .map(row -> (byte[]) row.get("token_hash"))
            .toList();
    List<byte[]> told =
        links.stream().map(url -> Code.hash(url.substring(url.length() - 26))).toList();
    assertThat(stored).containsExactlyInAnyOrderElementsOf(told);
    assertThat(stored.toString().equals(told.toString())).isFalse();
    // The same request again is the same mailing, not a second one.
    assertThat(invite(path, key).<List<String>>path("links")).isEqualTo(links);
    assertThat(
            count("select count(*) from invitation where channel_id = '" + link.path("id") + "'"))
        .isEqualTo(20);
    assertThat(
            rows(
                "select column_name from information_schema.columns where table_name = 'invitation'"))
        .extracting(row -> row.get("column_name"))
        .containsExactlyInAnyOrder("token_hash", "county", "channel_id");
  }

  @Test
  void onlyAOneTimeLinkInvitesAndOnlyALinkIsOneTime() {
    String collection = planned(plan(unit()));
    String qr = channel(collection, Map.of("kind", "QR", "label", "Poster")).path("id");

    coordinator()
        .body(Map.of("count", 1))
        .post(channels(collection) + "/" + qr + "/invitations")
        .then()
        .statusCode(409)
        .body("code", is("NOT_ONE_TIME"));
    channel(collection, Map.of("kind", "QR", "label", "x", "oneTime", true))
        .then()
        .statusCode(422)
        .body("code", is("ONE_TIME_IS_A_LINK"));
    channel(collection, Map.of("kind", "PIGEON", "label", "x")).then().statusCode(400);
    channel(collection, Map.of("kind", "SMS", "label", "x", "oneTime", true))
        .then()
        .statusCode(201)
        .body("oneTime", is(true));
    as(Roles.UNIT_MANAGER)
        .body(Map.of("kind", "QR", "label", "x"))
        .post(channels(collection))
        .then()
        .statusCode(403);
    as(Roles.COORDINATOR, "18").get(channels(collection)).then().statusCode(404);
  }

  @Test
  void aClosedCollectionTakesNoMoreChannelsAndForgetsItsInvitations() {
    String collection = planned(plan(unit()));
    String link =
        channel(collection, Map.of("kind", "LINK", "label", "Team", "oneTime", true)).path("id");
    invite(channels(collection) + "/" + link + "/invitations", UUID.randomUUID().toString());
    open(collection);

    close(collection);

    assertThat(rows("select 1 from invitation where channel_id = '" + link + "'")).isEmpty();
    channel(collection, Map.of("kind", "QR", "label", "x"))
        .then()
        .statusCode(409)
        .body("code", is("COLLECTION_CLOSED"));
    coordinator().get(channels(collection)).then().body("items.kind", contains("INVITE"));
    coordinator()
        .get(API + "/collections?status=PLANNED&unitId=" + UUID.randomUUID())
        .then()
        .body("items", empty());
  }

  private static Response invite(String path, String key) {
    return given()
        .auth()
        .oauth2(Tokens.as(Roles.COORDINATOR, COUNTY))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("count", 20))
        .post(path);
  }

  private static String channels(String collection) {
    return API + "/collections/" + collection + "/channels";
  }
}
