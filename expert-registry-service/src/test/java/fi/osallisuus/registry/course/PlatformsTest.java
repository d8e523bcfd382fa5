package fi.osallisuus.registry.course;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformsTest {
  private final Platforms platforms = new Platforms(List.of("howspace.com", "eoppiva.fi"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://howspace.com/kurssi",
        "https://hva.howspace.com/a?b=c#d",
        "https://EOPPIVA.fi/koulutukset"
      })
  void anAllowedHostAndItsSubdomainsAreTaken(String url) {
    assertThatCode(() -> platforms.require(url, "/url")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://howspace.com/kurssi",
        "https://evilhowspace.com/",
        "https://howspace.com.evil.example/",
        "https://howspace.com@evil.example/",
        "https://someone@howspace.com/",
        "https://howspace.com:8443/",
        "https://evil.example/howspace.com",
        "https://",
        "https://how space.com"
      })
  void anythingElseIsRefused(String url) {
    assertThatThrownBy(() -> platforms.require(url, "/url"))
        .isInstanceOfSatisfying(
            Problem.class,
            p ->
                org.assertj.core.api.Assertions.assertThat(p.code())
                    .isEqualTo("COURSE_PLATFORM_NOT_ALLOWED"));
  }
}
