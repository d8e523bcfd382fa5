package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the theme whose consent is withdrawn. */
@Schema(examples = "{\"theme\":\"ADDICTION\",\"basis\":\"OWN\"}")
record WithdrawThemeConsent(@NotNull String theme, @NotNull Basis basis) {}
