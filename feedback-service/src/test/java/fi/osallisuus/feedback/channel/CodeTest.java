package fi.osallisuus.feedback.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.screening.Screening;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CodeTest {
  @Test
  void aCodeHas130RandomBitsAndNoTwoAreAlike() {
    var seen = new HashSet<String>();

    for (int i = 0; i < 1000; i++) {
      String code = Code.next();
      assertThat(code).matches("[0-9a-hjkmnp-tv-z]{26}");
      assertThat(Screening.find(code)).isEmpty();
      seen.add(code);
    }

    assertThat(seen).hasSize(1000);
  }

  @Test
  void whatIsTypedFromPaperOpensToo() {
    assertThat(Code.hash("0ABC1")).isEqualTo(Code.hash("oabcl")).isEqualTo(Code.hash("0abc1"));
    assertThat(Code.hash("0abc1")).isNotEqualTo(Code.hash("0abc2"));
  }
}
