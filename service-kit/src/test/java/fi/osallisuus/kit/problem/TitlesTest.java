package fi.osallisuus.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TitlesTest {
  @Test
  void everyTitleStandsInAllThreeLanguages() {
    var fi = ResourceBundle.getBundle("kit-problems", Language.FINNISH);
    var sv = ResourceBundle.getBundle("kit-problems", Language.SWEDISH);
    for (String key : ResourceBundle.getBundle("kit-problems", Locale.ROOT).keySet()) {
      assertThat(fi.getLocale()).isEqualTo(Language.FINNISH);
      assertThat(fi.getString(key)).as(key).isNotEqualTo(sv.getString(key));
    }
  }

  @Test
  void aTitleIsTheCodesOrElseTheStatuss() {
    assertThat(Titles.of("OVERLAP", 409, Language.SWEDISH))
        .isEqualTo("Tiden eller platsen är redan upptagen");
    assertThat(Titles.of("NO_SUCH_CODE", 409, Locale.ENGLISH))
        .isEqualTo("In conflict with what is there");
    assertThat(Titles.of("NO_SUCH_CODE", 418, Language.FINNISH)).isEqualTo("Pyyntöä ei ymmärretä");
  }
}
