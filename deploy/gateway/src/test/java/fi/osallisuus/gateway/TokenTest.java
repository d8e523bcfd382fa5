package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.Test;

class TokenTest {

  private static final String KEYS = "/realms/osallisuus/protocol/openid-connect/certs";

  @Test
  void aGoodTokenReachesTheServiceUnchanged() {
    var token = SUITE.token();

    var response = with(token, "/api/booking/v1/good");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SUITE.booking.receivedAt("/api/booking/v1/good"))
        .singleElement()
        .satisfies(one -> assertThat(one.header("Authorization")).isEqualTo("Bearer " + token));
  }

  @Test
  void withoutATokenTheServiceDecides() {
    SUITE.booking.on("/api/booking/v1/mine", StandIn.json(401, "{\"code\":\"THE_SERVICES\"}"));

    assertThat(send(SUITE.to("/p/b/code")).statusCode()).isEqualTo(200);
    assertThat(send(SUITE.to("/api/booking/v1/mine")).body()).contains("THE_SERVICES");
  }

  @Test
  void anyOfOurAudiencesWillDoAndNoOther() {
    assertThat(with(SUITE.token(c -> c.audience("osallisuus-feedback")), "/fhir/a").statusCode())
        .isEqualTo(200);
    refused(SUITE.token(c -> c.audience("other-system")));
    refused(SUITE.token(c -> c.audience((String) null)));
  }

  @Test
  void clocksMayDifferByAMinuteAndNoMore() {
    var now = Instant.now();

    assertThat(
            with(SUITE.token(c -> c.expirationTime(Date.from(now.minusSeconds(40)))), "/fhir/b")
                .statusCode())
        .isEqualTo(200);
    refused(SUITE.token(c -> c.expirationTime(Date.from(now.minusSeconds(70)))));
    refused(SUITE.token(c -> c.notBeforeTime(Date.from(now.plusSeconds(90)))));
    refused(SUITE.token(c -> c.expirationTime(null)));
  }

  @Test
  void anotherIssuerKeyOrAlgorithmIsRefused() {
    refused(SUITE.token(c -> c.issuer("https://elsewhere.example/realms/osallisuus")));
    refused(new Signer().token(SUITE.issuer, c -> {}));
    var payload = SUITE.token().split("\\.")[1];
    var none =
        Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
    refused(none + "." + payload + ".");
    refused("rubbish");
    refused("");
  }

  @Test
  void twoTokensOrAnotherSchemeAreRefused() {
    var two =
        send(
            SUITE
                .to("/fhir/c")
                .header("Authorization", "Bearer " + SUITE.token())
                .header("Authorization", "Bearer " + SUITE.token()));
    var basic = send(SUITE.to("/fhir/c").header("Authorization", "Basic YTpi"));

    assertThat(two.statusCode()).isEqualTo(401);
    assertThat(basic.statusCode()).isEqualTo(401);
    assertThat(SUITE.booking.receivedAt("/api/booking/v1/fhir/c")).isEmpty();
  }

  @Test
  void keycloaksAbsenceAndNewKeysDisturbNobody() {
    var before = SUITE.token();
    assertThat(with(before, "/fhir/d").statusCode()).isEqualTo(200);

    SUITE.keycloak.on(KEYS, StandIn.json(503, ""));
    assertThat(with(before, "/fhir/d").statusCode()).isEqualTo(200);
    assertThat(with(SUITE.token(), "/fhir/d").statusCode()).isEqualTo(200);

    var rotated = new Signer();
    SUITE.publish(rotated);
    var after = rotated.token(SUITE.issuer, c -> {});
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(with(after, "/fhir/d").statusCode()).isEqualTo(200));
    // What was verified once stays good until it expires, whatever is published since.
    assertThat(with(before, "/fhir/d").statusCode()).isEqualTo(200);
    SUITE.publish(SUITE.signer);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(with(SUITE.token(), "/fhir/d").statusCode()).isEqualTo(200));
  }

  @Test
  void inventedKeyIdsDoNotMakeUsAskKeycloakEachTime() {
    with(SUITE.token(), "/fhir/e");
    var before = SUITE.keycloak.receivedAt(KEYS).size();

    var stranger = new Signer();
    for (int i = 0; i < 50; i++) {
      refused(stranger.token(SUITE.issuer, c -> {}));
    }

    // Two fetches in each interval of three seconds, however many tokens ask for one.
    assertThat(SUITE.keycloak.receivedAt(KEYS).size() - before).isLessThanOrEqualTo(4);
  }

  private static void refused(String token) {
    var response = with(token, "/fhir/refused");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(json(response).get("code").asString()).isEqualTo("TOKEN_INVALID");
    assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(SUITE.booking.receivedAt("/api/booking/v1/fhir/refused")).isEmpty();
  }

  private static HttpResponse<String> with(String token, String path) {
    return send(SUITE.to(path).header("Authorization", "Bearer " + token));
  }
}
