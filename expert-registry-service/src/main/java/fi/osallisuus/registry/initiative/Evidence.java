package fi.osallisuus.registry.initiative;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source of the understanding of clients that an initiative builds on (S3-36). */
@Embeddable
record Evidence(
    @NotNull @Enumerated(EnumType.STRING) EvidenceKind kind,
    @NotBlank @Size(max = 200) @Schema(examples = "Henkilöstökysely 2025") String title,
    @Pattern(regexp = "https?://[^\\s]{3,400}") @Schema(examples = "https://example.org/kysely")
        @Nullable String url,
    @Nullable LocalDate collectedOn) {}
