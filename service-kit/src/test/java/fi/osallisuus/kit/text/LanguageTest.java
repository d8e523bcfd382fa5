package fi.osallisuus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void theAskedLanguageWinsThenTheBrowsersThenFinnish() {
    assertThat(Language.of("sv", "en")).isEqualTo(Language.SWEDISH);
    assertThat(Language.of(null, "en-GB,sv;q=0.5")).isEqualTo(Locale.ENGLISH);
    assertThat(Language.of(null, "de, sv-FI;q=0.8, en;q=0.3")).isEqualTo(Language.SWEDISH);
    assertThat(Language.of("de", "de")).isEqualTo(Language.FINNISH);
    assertThat(Language.of(null, null)).isEqualTo(Language.FINNISH);
    assertThat(Language.of(null, ";;q=9,\u0000")).isEqualTo(Language.FINNISH);
  }

  @Test
  void aMissingTranslationFallsBackToFinnish() {
    var text = new LocalText("Hei", null, " ");

    assertThat(text.in(Language.SWEDISH)).isEqualTo("Hei");
    assertThat(text.in(Locale.ENGLISH)).isEqualTo("Hei");
    assertThat(new LocalText("Hei", "Hej", "Hi").in(Language.SWEDISH)).isEqualTo("Hej");
  }
}
