package fi.osallisuus.kit.actor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token is checked once; that it ends and cannot be altered, WhoMayHttpTest shows. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
class VerifiedTokensTest {
  @Inject VerifiedTokens tokens;

  @Test
  void aTokenIsCheckedOnceAndARefusedOneEachTime() {
    var good = Tokens.as(UUID.randomUUID().toString(), Roles.COORDINATOR, "17");
    // The same claims under another signature.
    var forged = good.substring(0, good.length() - 9) + "AAAAAAAAA";

    assertThat(known(good, 200)).isFalse();
    assertThat(known(good, 200)).isTrue();
    assertThat(known(good, 200)).isTrue();
    assertThat(known(forged, 401)).isFalse();
    assertThat(known(forged, 401)).isFalse();
  }

  private boolean known(String token, int status) {
    var before = tokens.stats();
    given().auth().oauth2(token).get("/api/trial/v1/things/me").then().statusCode(status);
    var since = tokens.stats().minus(before);
    assertThat(since.requestCount()).isEqualTo(1);
    return since.hitCount() == 1;
  }
}
