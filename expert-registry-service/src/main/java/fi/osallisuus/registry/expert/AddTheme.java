package fi.osallisuus.registry.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme, whose experience it is, and the consent to keep it. */
@Schema(
    examples =
        """
        {"theme":"ADDICTION","basis":"OWN","consent":{"textVersion":"THEME-1",\
        "givenOn":"2026-01-05"}}""")
record AddTheme(
    @NotNull @Schema(examples = "ADDICTION") String theme,
    @NotNull Basis basis,
    @NotNull @Valid Consent consent,
    @Nullable LocalDate consentValidUntil) {}
