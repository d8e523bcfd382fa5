package fi.osallisuus.registry.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An initiative outside this county's registry that this one has to do with (S2-20, S3-16, S4-08).
 */
@Embeddable
record Relation(
    @NotNull @Enumerated(EnumType.STRING) RelationKind kind,
    @NotBlank @Size(max = 200) @Schema(examples = "Kokemusasiantuntijuus palveluissa") String title,
    @Pattern(regexp = "[0-9]{2}")
        @Column(name = "relation_county")
        @Schema(description = "County of the other one, if it has one.", examples = "13")
        @Nullable String county,
    @Pattern(regexp = "https?://[^\\s]{3,400}")
        @Schema(examples = "https://innokyla.fi/fi/toimintamalli/esimerkki")
        @Nullable String url) {}
