package fi.osallisuus.kit.text;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in Finnish and, where there is one, in Swedish and English. */
@Embeddable
public record LocalText(@NotBlank String fi, @Nullable String sv, @Nullable String en) {

  /** The text in the asked language, else in Finnish, the one that is always there. */
  public String in(Locale locale) {
    String found =
        switch (locale.getLanguage()) {
          case "sv" -> sv;
          case "en" -> en;
          default -> fi;
        };
    return found == null || found.isBlank() ? fi : found;
  }
}
