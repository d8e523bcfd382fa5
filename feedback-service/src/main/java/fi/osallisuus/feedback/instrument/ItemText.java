package fi.osallisuus.feedback.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text of an instrument in the languages of codelist 3.21: Finnish, Swedish and English always,
 * the Sámi languages and plain Finnish where the instrument is held in them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    example =
        "{\"fi\": \"Koin oloni turvalliseksi\", \"sv\": \"Jag kände mig trygg\", \"en\": \"I felt safe\"}")
public record ItemText(
    @NotBlank @Size(max = LONGEST) String fi,
    @Size(max = LONGEST) @Nullable String sv,
    @Size(max = LONGEST) @Nullable String en,
    @Schema(description = "Northern Sámi") @Size(max = LONGEST) @Nullable String se,
    @Schema(description = "Inari Sámi") @Size(max = LONGEST) @Nullable String smn,
    @Schema(description = "Skolt Sámi") @Size(max = LONGEST) @Nullable String sms,
    @Schema(description = "Plain Finnish (selkosuomi)")
        @JsonProperty(ItemLanguage.PLAIN_TAG)
        @Size(max = LONGEST)
        @Nullable String plain) {

  /** Longer than anything that is read on a phone before answering. */
  static final int LONGEST = 2000;

  /** The text in the asked language, else in Finnish, the one that is always there. */
  public String in(Locale locale) {
    return ItemLanguage.of(locale).map(this::in).filter(text -> !text.isBlank()).orElse(fi);
  }

  /** The text in exactly this language; empty where it has not been written. */
  public String in(ItemLanguage language) {
    String found =
        switch (language) {
          case FI -> fi;
          case SV -> sv;
          case EN -> en;
          case SE -> se;
          case SMN -> smn;
          case SMS -> sms;
          case PLAIN -> plain;
        };
    return found == null ? "" : found;
  }

  /** The three languages that every page of the suite is in. */
  public LocalText local() {
    return new LocalText(fi, sv, en);
  }
}
