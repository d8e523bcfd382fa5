package fi.osallisuus.registry.mode;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county's own words on a mode. */
@Schema(
    examples =
        """
        {"description":{"fi":"Asiakkaat kokoontuvat","sv":"Klienterna samlas","en":"Clients meet"},\
        "whenToUse":{"fi":"Kun halutaan keskustella","sv":"När man vill diskutera",\
        "en":"When you want to talk"},"startedBy":["COORDINATOR"],"feeBases":["PER_MEETING"],\
        "levels":["UNIT"]}""")
record ExplainMode(
    @NotNull @Valid Words description,
    @NotNull @Valid Words whenToUse,
    @NotEmpty @Size(max = 20) List<@NotNull String> startedBy,
    @NotEmpty @Size(max = 6) List<@NotNull String> feeBases,
    @NotEmpty @Size(max = 5) List<@NotNull String> levels) {}
