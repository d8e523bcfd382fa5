package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme; whose experience it is and the consent are for the coordinator and the person only. */
@Schema(name = "Theme")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThemeView(
    @Schema(examples = "ADDICTION") String theme,
    @Nullable Basis basis,
    @Nullable Consent consent,
    @Nullable LocalDate consentValidUntil) {

  static ThemeView full(ExpertTheme theme) {
    return new ThemeView(theme.theme(), theme.basis(), theme.consent(), theme.consentValidUntil());
  }

  static ThemeView limited(String theme) {
    return new ThemeView(theme, null, null, null);
  }
}
