package fi.osallisuus.registry.confidentiality;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The undertaking as it stands. */
@Schema(name = "ConfidentialityUndertaking")
record UndertakingView(UUID expertId, String textVersion, LocalDate givenOn, long version) {}
