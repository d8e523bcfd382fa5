package fi.osallisuus.registry.body;

import fi.osallisuus.registry.FunctionalContact;
import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body as its founder describes it; code and kind stay as they were. */
@Schema(
    examples =
        """
        {"code":"PANEL-1","kind":"CLIENT_PANEL","level":"COUNTY","name":{"fi":"Asiakasraati",\
        "sv":"Klientråd","en":"Client panel"},"openMembership":false,"expectedSectors":[],\
        "contact":{"role":"Asiakasraadin yhteyshenkilö","mailbox":"asiakasraati@example.org"},\
        "rhythm":{"minDays":28,"maxDays":63},"foundedOn":"2026-01-07"}""")
record PutBody(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") String code,
    @NotNull BodyKind kind,
    @NotNull ParticipationLevel level,
    @NotNull @Valid Words name,
    @Valid @Nullable Words purpose,
    @Schema(description = "The unit that it serves and that pays; a steering group's area.")
        @Nullable UUID unitId,
    @Schema(description = "Anybody of the staff may join and leave; networks only.")
        boolean openMembership,
    @Schema(
            description =
                "Service lines that are to be represented; empty: those of the county's units.")
        @NotNull
        @Size(max = 40)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> expectedSectors,
    @Schema(description = "Mandatory for a client panel (S1-21).") @Valid
        @Nullable FunctionalContact contact,
    @Schema(
            description =
                "How often it meets; mandatory for a forum, 7 to 14 days for a peer network.")
        @Valid
        @Nullable Rhythm rhythm,
    @Schema(description = "Code of MODE by which experts are paid; left out: the kind's own.")
        @Size(max = 40)
        @Nullable String mode,
    @NotNull LocalDate foundedOn) {}
