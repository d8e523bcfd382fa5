package fi.osallisuus.feedback.decision;

import fi.osallisuus.feedback.source.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people had said that the body had before it. */
@Schema(
    example =
        """
        {"inputs": [{"kind": "NEED", "id": "0195c1f2-7a30-7f01-9d4f-1d8cf2ba1d01"}]}
        """)
record LinkInputs(@NotEmpty @Size(max = 200) List<@NotNull @Valid Source> inputs) {}
