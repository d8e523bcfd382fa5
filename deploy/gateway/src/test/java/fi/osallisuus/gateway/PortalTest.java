package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static fi.osallisuus.gateway.Suite.json;
import static fi.osallisuus.gateway.Suite.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PortalTest {

  @Test
  void theFirstPageSpeaksThreeLanguagesAndLoadsNothingFromElsewhere() {
    var page = send(SUITE.to("/"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("lang=\"fi\"", "lang=\"sv\"", "lang=\"en\"", "href=\"/portal/\"")
        .doesNotContain("http://", "https://", "<script");
    assertThat(send(SUITE.to("/page/page.css")).statusCode()).isEqualTo(200);
  }

  @Test
  void thePortalListsTheFourServicesAndSignsInWithPkce() {
    var start = send(SUITE.to("/portal/"));
    var settings = json(send(SUITE.to("/portal/docs/swagger-config")));
    var script = send(SUITE.to("/portal/swagger-ui/swagger-initializer.js")).body();

    assertThat(start.statusCode()).isEqualTo(307);
    assertThat(send(SUITE.to("/portal/swagger-ui/index.html")).statusCode()).isEqualTo(200);
    assertThat(
            StreamSupport.stream(settings.get("urls").spliterator(), false)
                .map(one -> one.get("url").asString()))
        .containsExactlyInAnyOrder(
            "/portal/documents/registry",
            "/portal/documents/booking",
            "/portal/documents/feedback",
            "/portal/documents/analytics");
    assertThat(settings.get("oauth2RedirectUrl").asString())
        .isEqualTo("https://osallisuus.example/portal/swagger-ui/oauth2-redirect.html");
    assertThat(script)
        .contains("initOAuth", "\"clientId\":\"portal\"")
        .contains("\"usePkceWithAuthorizationCodeGrant\":true")
        .as("one sign-in serves all documents")
        .contains("SwaggerUIBundle.plugins.DownloadUrl,", "restoreAuthorization", "sign-in-kept");
  }

  @Test
  void aDocumentInThePortalPointsHereAndToThisDeploymentsSignIn() {
    var document = json(send(SUITE.to("/portal/documents/booking")));

    assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    assertThat(document.at("/components/securitySchemes/bearer/type").asString())
        .isEqualTo("oauth2");
    assertThat(
            document
                .at("/components/securitySchemes/bearer/flows/authorizationCode/tokenUrl")
                .asString())
        .isEqualTo(SUITE.issuer + "/protocol/openid-connect/token");
    assertThat(document.at("/paths").size()).isEqualTo(3);
    assertThat(send(SUITE.to("/portal/documents/other")).statusCode()).isEqualTo(404);
  }

  @Test
  void theSignInWindowMayAnswerThePageThatOpenedIt() {
    var window = send(SUITE.to("/portal/swagger-ui/oauth2-redirect.html"));

    assertThat(window.statusCode()).isEqualTo(200);
    assertThat(window.headers().map()).doesNotContainKey("cross-origin-opener-policy");
    assertThat(send(SUITE.to("/p/b/code")).headers().firstValue("Cross-Origin-Opener-Policy"))
        .hasValue("same-origin");
  }

  @Test
  void thePortalsPolicyAllowsOnlyItselfAndKeycloak() {
    var policy =
        send(SUITE.to("/portal/swagger-ui/index.html"))
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();

    assertThat(policy)
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .contains("connect-src 'self' " + SUITE.keycloak.url())
        .doesNotContain("unsafe-eval", "script-src");
  }
}
