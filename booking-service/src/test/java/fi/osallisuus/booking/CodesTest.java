package fi.osallisuus.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.screening.Screening;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void aCodeHas80RandomBitsInFourGroups() {
    var codes = Stream.generate(Codes::code).limit(1000).collect(Collectors.toSet());

    assertThat(codes)
        .hasSize(1000)
        .allMatch(c -> c.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
  }

  @Test
  void isRecognisedHoweverItIsTyped() {
    assertThat(Codes.hash("7q2m 0k5x 9tbc 41wd")).isEqualTo(Codes.hash("7Q2M-0K5X-9TBC-41WD"));
    assertThat(Codes.hash("7Q2MOK5X9TBC4IWD")).isEqualTo(Codes.hash("7Q2M-0K5X-9TBC-41WD"));
    assertThat(Codes.hash("7Q2M-0K5X-9TBC-41WE")).isNotEqualTo(Codes.hash("7Q2M-0K5X-9TBC-41WD"));
  }

  @Test
  void isNeverTakenForAPersonalIdentityCode() {
    assertThat(
            Stream.generate(Codes::code).limit(100_000).filter(c -> Screening.find(c).isPresent()))
        .isEmpty();
  }
}
