package fi.osallisuus.registry.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why and from which unit somebody of the staff joins an open network. */
@Schema(
    examples =
        """
        {"reason":"PRACTISES","unitId":"0197e3a0-0000-7000-8000-000000000001"}""")
record JoinBody(@NotNull JoinReason reason, @NotNull UUID unitId) {}
