package fi.osallisuus.registry.course;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course and where it is taken; its code stays. */
@Schema(
    examples =
        """
        {"code":"TUNNISTA-2026","title":{"fi":"Tunnista paljon palveluita tarvitseva",\
        "sv":"Identifiera personer med stort servicebehov"},"platform":"HOWSPACE",\
        "url":"https://hva.howspace.com/tunnista","minutes":90,"opensOn":"2026-01-12"}""")
record PutCourse(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}") String code,
    @NotNull @Valid Words title,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "HOWSPACE")
        String platform,
    @Schema(description = "https only, on a host that the operator has allowed.")
        @NotNull
        @Pattern(regexp = "https://[^\\s]{3,400}")
        String url,
    @Positive @Max(10000) @Nullable Integer minutes,
    @NotNull LocalDate opensOn,
    @Schema(description = "Last day on which somebody may be invited or enrol.")
        @Nullable LocalDate closesOn,
    @Schema(description = "The initiative that it belongs to.") @Nullable UUID initiativeId) {}
