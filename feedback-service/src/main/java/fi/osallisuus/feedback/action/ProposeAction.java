package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.source.SourceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Proposes to do something about what was heard. */
@Schema(
    example =
        """
        {"source": "NEED", "sourceIds": ["0195c1f2-7a30-7f01-9d4f-1d8cf2ba1d01"],\
         "action": {"what": "Ruokailuun varataan lisää aikaa", "owner": "COUNTY",\
         "responsible": "UNIT_MANAGER", "dueOn": "2026-12-31"}}
        """)
public record ProposeAction(
    @NotNull SourceKind source,
    @NotEmpty @Size(max = 100) List<@NotNull UUID> sourceIds,
    @NotNull @Valid NewAction action) {}
