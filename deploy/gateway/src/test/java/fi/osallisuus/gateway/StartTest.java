package fi.osallisuus.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.MissingRequiredPropertiesException;

class StartTest {

  @Test
  void aStartWithoutSettingsNamesAllThatAreMissing() {
    var application = GatewayApplication.application();

    assertThatThrownBy(
            () ->
                application.run(
                    "--OSALLISUUS_HTTP_PORT=0", "--OSALLISUUS_PUBLIC_URL=http://localhost"))
        .isInstanceOfSatisfying(
            MissingRequiredPropertiesException.class,
            missing ->
                assertThat(missing.getMissingRequiredProperties())
                    .containsExactlyInAnyOrder(
                        "OSALLISUUS_MANAGEMENT_PORT",
                        "OSALLISUUS_REGISTRY_URL",
                        "OSALLISUUS_BOOKING_URL",
                        "OSALLISUUS_FEEDBACK_URL",
                        "OSALLISUUS_ANALYTICS_URL",
                        "OSALLISUUS_OIDC_ISSUER"));
  }
}
