package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.gate.Missing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert as far as the caller may see one; what he may not see is left out. */
@Schema(
    name = "Expert",
    description =
        "COORDINATOR, DPO and the person see everything; HR no themes; other staff the alias and"
            + " theme codes of active experts.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExpertView(
    UUID id,
    @Schema(examples = "EXP-17-01") @Nullable String code,
    @Schema(examples = "Kokemusasiantuntija A") String alias,
    ExpertKind kind,
    ExpertStatus status,
    @Nullable Instant statusSince,
    @Nullable PauseReason pauseReason,
    @Nullable String accountId,
    @Nullable Consent registrationConsent,
    @Nullable List<ThemeView> themes,
    @Nullable List<String> languages,
    @Nullable List<UUID> areas,
    @Nullable List<String> modes,
    @Nullable Boolean mayReceive,
    @Nullable LocalDate receiveFrom,
    @Nullable LocalDate receiveUntil,
    @Nullable List<Missing> missing,
    @Nullable LocalDate willingOn,
    @Nullable LocalDate firstActiveOn,
    @Nullable Boolean trainingVerified,
    @Nullable RedirectRole redirectedTo,
    @Nullable LocalDate redirectConsentOn,
    @Schema(description = "Code of REJECTION_REASON.") @Nullable String rejectionReason,
    @Nullable LocalDate restrictedOn,
    @Nullable RestrictionGround restrictionGround,
    long version) {

  static ExpertView full(Expert e) {
    return new ExpertView(
        e.id(),
        e.code(),
        e.alias(),
        e.kind(),
        e.status(),
        e.statusSince(),
        e.pauseReason(),
        e.accountId(),
        e.registrationConsent(),
        e.currentThemes().stream().map(ThemeView::full).toList(),
        e.languages(),
        e.areas(),
        e.modes(),
        e.mayReceive(),
        e.receiveFrom(),
        e.receiveUntil(),
        e.missing(),
        e.willingOn(),
        e.firstActiveOn(),
        e.trainingVerified(),
        e.redirectedTo(),
        e.redirectConsentOn(),
        e.rejectionReason(),
        e.restrictedOn(),
        e.restrictionGround(),
        e.version());
  }

  /** HR needs to know whose papers these are, never their experience. */
  static ExpertView withoutThemes(Expert e) {
    return new ExpertView(
        e.id(),
        e.code(),
        e.alias(),
        e.kind(),
        e.status(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        e.version());
  }

  /** Alias and themes only (S0-07). */
  static ExpertView limited(Expert e) {
    return new ExpertView(
        e.id(),
        null,
        e.alias(),
        e.kind(),
        e.status(),
        null,
        null,
        null,
        null,
        e.currentThemes().stream()
            .map(ExpertTheme::theme)
            .distinct()
            .map(ThemeView::limited)
            .toList(),
        e.languages(),
        e.areas(),
        e.modes(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        e.version());
  }
}
