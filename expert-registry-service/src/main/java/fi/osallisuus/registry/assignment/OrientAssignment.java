package fi.osallisuus.registry.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The points that were gone through with the expert, each once. */
@Schema(
    examples =
        """
        {"points":[{"point":"PLACE"},{"point":"TASK"},\
        {"point":"SAFETY","waivedBecause":"KNOWN_ALREADY"},{"point":"CONFIDENTIALITY"},\
        {"point":"CONTACT_PERSON"}]}""")
record OrientAssignment(@NotEmpty @Size(max = 5) List<@NotNull @Valid Oriented> points) {}
