package fi.osallisuus.registry.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the understanding of clients rests on, as a whole list. */
@Schema(
    examples =
        """
        {"evidence":[{"kind":"STAFF_SURVEY","title":"Henkilöstökysely","collectedOn":"2025-10-01"},\
        {"kind":"OTHER_COUNTY","title":"Toisen alueen malli","url":"https://example.org/malli"}]}""")
record PutEvidence(@NotNull @Size(max = 100) List<@NotNull @Valid Evidence> evidence) {}
