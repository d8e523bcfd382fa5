package fi.osallisuus.registry.expert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new person in the pool; name and address are given apart, at `contact`. */
@Schema(
    examples =
        """
        {"code":"EXP-17-01","alias":"Kokemusasiantuntija A","kind":"EXPERT_BY_EXPERIENCE",\
        "registrationConsent":{"textVersion":"REG-1","givenOn":"2026-01-05"},\
        "themes":[{"theme":"ADDICTION","basis":"OWN","consent":{"textVersion":"THEME-1",\
        "givenOn":"2026-01-05"}}],"languages":["fi","sv"],\
        "areas":["0197e3a0-0000-7000-8000-000000000001"],"modes":["PEER_RECEPTION"]}""")
record CreateExpert(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{2,29}") String code,
    @Schema(description = "The name that clients see.") @NotBlank @Size(max = 80) String alias,
    @NotNull ExpertKind kind,
    @NotNull @Valid Consent registrationConsent,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid AddTheme> themes,
    @Schema(description = "Codes of LANGUAGE.") @NotEmpty @Size(max = 10)
        List<@NotNull String> languages,
    @Schema(description = "Ids of units of kind AREA.") @NotEmpty @Size(max = 30)
        List<@NotNull UUID> areas,
    @Schema(description = "Codes of MODE.") @NotEmpty @Size(max = 30) List<@NotNull String> modes,
    @Schema(description = "The account (token subject) of the person, if there is one.")
        @Size(max = 64)
        @Nullable String accountId) {}
