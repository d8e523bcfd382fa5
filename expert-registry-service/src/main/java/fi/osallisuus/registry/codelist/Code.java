package fi.osallisuus.registry.codelist;

import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One code of a list as the caller's county sees it. */
@Schema(name = "Code")
record Code(
    @Schema(examples = "THEME") String list,
    @Schema(examples = "ADDICTION") String code,
    Words label,
    @Schema(description = "False: the Swedish label awaits a native speaker.")
        boolean swedishReviewed,
    int position,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Schema(description = "True: the county's own code or wording; false: the national one.")
        boolean own,
    long version) {}
