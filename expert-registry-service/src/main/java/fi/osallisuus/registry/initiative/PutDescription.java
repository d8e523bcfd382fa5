package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The description by its template; it counts as given when every section is there. */
@Schema(
    examples =
        """
        {"sections":{"NEED":{"fi":"Miksi","sv":"Varför"},"SOLUTION":{"fi":"Mitä","sv":"Vad"},\
        "ROLES":{"fi":"Kuka","sv":"Vem"},"PROCESS":{"fi":"Miten","sv":"Hur"},\
        "RESULTS":{"fi":"Tulokset","sv":"Resultat"},"SPREAD":{"fi":"Leviäminen",\
        "sv":"Spridning"}}}""")
record PutDescription(@NotNull Map<DescriptionSection, @NotNull @Valid Words> sections) {}
