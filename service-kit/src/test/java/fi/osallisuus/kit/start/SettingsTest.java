package fi.osallisuus.kit.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void everySettingWithoutADefaultIsNamedAtOnce() throws IOException {
    assertThat(Settings.missing(getClass().getClassLoader(), name -> false))
        .containsExactly(
            "OSALLISUUS_DATA_KEY",
            "OSALLISUUS_DB_OWNER_PASSWORD",
            "OSALLISUUS_DB_OWNER_USER",
            "OSALLISUUS_DB_PASSWORD",
            "OSALLISUUS_DB_URL",
            "OSALLISUUS_DB_USER",
            "OSALLISUUS_HTTP_PORT",
            "OSALLISUUS_KAFKA",
            "OSALLISUUS_MANAGEMENT_PORT",
            "OSALLISUUS_OIDC_ISSUER");
  }

  @Test
  void whatIsGivenIsNotMissing() throws IOException {
    assertThat(
            Settings.missing(getClass().getClassLoader(), name -> !name.equals("OSALLISUUS_KAFKA")))
        .containsExactly("OSALLISUUS_KAFKA");
    assertThat(Settings.missing(getClass().getClassLoader(), name -> true)).isEmpty();
  }
}
