package fi.osallisuus.registry.unit;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as an administrator describes it; code and kind stay as they were created. */
@Schema(
    examples =
        """
        {"code":"NORTH","kind":"AREA","name":{"fi":"Pohjoinen alue","sv":"Norra området",\
        "en":"Northern area"},"requiredThemes":[],"active":true}""")
record PutUnit(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") String code,
    @NotNull UnitKind kind,
    @Nullable UUID parentId,
    @NotNull @Valid Words name,
    @Schema(description = "Code of the service line, e.g. PSYCHOSOCIAL.")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String serviceLine,
    @Nullable ServiceLevel level,
    @Schema(description = "Codes of THEME; an expert who receives here has one of them (S0-31).")
        @NotNull
        @Size(max = 30)
        List<@NotNull String> requiredThemes,
    @Schema(description = "Left out: as the county is.") @Nullable Boolean bilingual,
    @Schema(description = "National organisation register OID.")
        @Pattern(regexp = "1\\.2\\.246\\.10\\.[0-9.]{1,60}")
        @Nullable String oid,
    boolean active) {}
