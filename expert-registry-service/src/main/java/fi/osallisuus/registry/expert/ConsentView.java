package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One consent that was given: to what, by which text and when; withdrawn ones stay visible. */
@Schema(name = "GivenConsent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
    Kind kind,
    @Nullable String theme,
    @Nullable Basis basis,
    String textVersion,
    LocalDate givenOn,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate withdrawnOn) {

  /** What is consented to: being in the pool, or keeping one theme. */
  enum Kind {
    REGISTRATION,
    THEME
  }

  static ConsentView registration(Consent consent) {
    return new ConsentView(
        Kind.REGISTRATION, null, null, consent.textVersion(), consent.givenOn(), null, null);
  }

  static ConsentView of(ExpertTheme theme) {
    return new ConsentView(
        Kind.THEME,
        theme.theme(),
        theme.basis(),
        theme.consent().textVersion(),
        theme.consent().givenOn(),
        theme.consentValidUntil(),
        theme.withdrawnOn());
  }
}
