package fi.osallisuus.registry.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page about the initiative; when it was looked at is said by hand (S2-32, S4-34). */
@Embeddable
record OutsideLink(
    @NotBlank @Size(max = 200) @Schema(examples = "Toimintamallin kuvaus") String title,
    @NotNull
        @Pattern(regexp = "https?://[^\\s]{3,400}")
        @Schema(examples = "https://innokyla.fi/fi/toimintamalli/esimerkki")
        String url,
    @Nullable LocalDate checkedOn,
    @Schema(description = "The page is gone; the address stays as history.") boolean dead) {}
