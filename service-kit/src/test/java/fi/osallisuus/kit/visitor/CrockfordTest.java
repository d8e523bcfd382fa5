package fi.osallisuus.kit.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrockfordTest {
  @Test
  void fiveBitsBecomeACharacter() {
    byte[] bytes = {(byte) 0b00000_000, (byte) 0b01_11111_1, (byte) 0b0000_0000};

    assertThat(Crockford.of(bytes, 4)).isEqualTo("01zg");
    assertThat(Crockford.random(16)).matches("[0-9a-hjkmnp-tv-z]{16}");
    assertThatThrownBy(() -> Crockford.of(bytes, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itIsShownInGroupsOfFour() {
    assertThat(Crockford.grouped("7k3m9qxa04tz")).isEqualTo("7K3M-9QXA-04TZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7K3M-01XA", "7k3m 01xa", " 7k3m-oixa ", "7K3MOLXA"})
  void whatIsTypedFromPaperIsTheSameCode(String typed) {
    assertThat(Crockford.hash(typed))
        .isEqualTo(Crockford.hash("7k3m01xa"))
        .isNotEqualTo(Crockford.hash("7k3m01xb"));
  }
}
