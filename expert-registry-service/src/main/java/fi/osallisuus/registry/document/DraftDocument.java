package fi.osallisuus.registry.document;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a document as it is being written. */
@Schema(
    examples =
        """
        {"code":"GUIDE-FEES","kind":"GUIDELINE","title":{"fi":"Palkkioiden maksaminen",\
        "sv":"Utbetalning av arvoden"},"link":"https://intra.example.fi/palkkiot.pdf",\
        "language":"fi","audience":"STAFF","ownerRole":"COORDINATOR","reviewBy":"2027-01-31",\
        "originNeeds":[]}""")
record DraftDocument(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotNull DocumentKind kind,
    @NotNull @Valid Words title,
    @Schema(description = "A few sentences by which it is found.") @Valid @Nullable Words summary,
    @NotNull
        @Pattern(regexp = "https?://.{1,490}")
        @Schema(description = "Where the file lies; it is not kept here.")
        String link,
    @NotNull @Schema(description = "Code of LANGUAGE.", examples = "fi") String language,
    @NotNull DocumentAudience audience,
    @NotNull @Schema(description = "Code of ROLE: who keeps it.") String ownerRole,
    @Schema(description = "The unit that it concerns; absent: all.") @Nullable UUID unitId,
    @NotNull @Schema(description = "To be looked at again by that day.") LocalDate reviewBy,
    @NotNull @Size(max = 100) @Schema(description = "Needs of the county that it came of.")
        Set<@NotNull UUID> originNeeds,
    @Schema(description = "Why the version before does not do; from the second version on.")
        @Size(max = 300)
        @Nullable String changeReason) {}
