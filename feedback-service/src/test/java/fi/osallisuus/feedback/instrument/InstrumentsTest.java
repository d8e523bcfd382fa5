package fi.osallisuus.feedback.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.OwnContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked is remembered, for those alone whose it is. */
@QuarkusTest
class InstrumentsTest extends SurveyHttp {
  @Inject Instruments instruments;

  @Test
  void whatOneCountyHasReadIsAsAbsentForAnotherAsBefore() {
    published("PEER_RECEPTION_CLIENT");
    var id =
        UUID.fromString(
            as(Roles.COORDINATOR)
                .get(API + "/instruments?key=PEER_RECEPTION_CLIENT&status=PUBLISHED")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));

    assertThat(definition(COUNTY, id).key()).isEqualTo("PEER_RECEPTION_CLIENT");
    assertThat(definition(COUNTY, id)).isSameAs(definition(COUNTY, id));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> definition("09", id))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
  }

  private Definition definition(String county, UUID id) {
    return OwnContext.call(
        tenancy -> {
          tenancy.enter(county);
          return QuarkusTransaction.requiringNew().call(() -> instruments.definition(id));
        });
  }
}
