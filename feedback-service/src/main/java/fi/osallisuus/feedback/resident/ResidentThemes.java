package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.item.ItemTheme;
import fi.osallisuus.feedback.resident.ResidentForm.OfferedTheme;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the themes are called in the three languages. */
final class ResidentThemes {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ResidentThemes.class, "channel-pages");
  static final List<OfferedTheme> ALL =
      Arrays.stream(ItemTheme.values()).map(t -> new OfferedTheme(t, name(t))).toList();

  private ResidentThemes() {}

  private static LocalText name(ItemTheme theme) {
    var key = "theme." + theme;
    return new LocalText(in("fi", key), in("sv", key), in("en", key));
  }

  private static String in(String lang, String key) {
    return Objects.requireNonNull(WORDS.get(lang), lang).get(key);
  }
}
