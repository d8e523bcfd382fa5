package fi.osallisuus.registry.expert;

import fi.osallisuus.kit.audit.AuditTrail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything the registry holds about one person (GDPR art. 15 and 20), in a machine's form. */
@Schema(
    name = "PersonExport",
    examples =
        """
        {"expertId":"0197e3a0-0000-7000-8000-000000000001","madeAt":"2026-03-20T08:00:00Z",\
        "held":{"contact":{"name":"Esimerkki Henkilö"},"consents":[{"kind":"REGISTRATION",\
        "textVersion":"REG-1","givenOn":"2026-01-05"}]},\
        "acts":[{"number":7,"at":"2026-03-19T10:00:00Z","action":"expert.read","roles":"HR"}],\
        "moreActs":false}""")
record PersonExport(
    UUID expertId,
    Instant madeAt,
    @Schema(description = "By section, each in the form in which the API shows it.")
        Map<String, Object> held,
    @Schema(description = "Who looked and what was done, by role and time, the newest first.")
        List<AuditTrail.Act> acts,
    @Schema(description = "Older ones are listed at `acts`.") boolean moreActs) {}
