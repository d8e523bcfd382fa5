package fi.osallisuus.booking.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody else receives in the place of a host. */
@Schema(
    example =
        """
        {"expertId": "019d0000-0000-7000-8000-000000000020", "substituteId": "019d0000-0000-7000-8000-000000000021",
         "hostAlias": "Kokemusasiantuntija B"}
        """)
record SubstituteHost(
    @NotNull @Schema(description = "The host who cannot come.") UUID expertId,
    @NotNull UUID substituteId,
    @Schema(description = "How clients know who receives; without it the reception has no alias.")
        @Nullable
        @Size(max = 60)
        String hostAlias) {}
