package fi.osallisuus.booking.site;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name that clients read. */
public record SiteName(
    @NotBlank @Size(max = 120) String fi,
    @Nullable @Size(max = 120) String sv,
    @Nullable @Size(max = 120) String en) {

  /** The name in a language of the pages, else in Finnish. */
  public String in(String language) {
    return new LocalText(fi, sv, en).in(Locale.of(language));
  }
}
