package fi.osallisuus.registry.glossary;

import fi.osallisuus.registry.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word and what it means. */
@Schema(name = "GlossaryTerm")
public record TermView(
    @Schema(examples = "CLIENT_PANEL") String code,
    Words term,
    Words meaning,
    @Schema(description = "Where the meaning comes from.", examples = "THL") String source) {}
