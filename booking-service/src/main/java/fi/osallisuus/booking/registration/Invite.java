package fi.osallisuus.booking.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was asked to come: counts by role and body, never by name. */
@Schema(
    example =
        """
        {"invitations": [{"role": "EXPERT", "invited": 12},
         {"role": "DEVELOPER_CLIENT", "bodyId": "019d0000-0000-7000-8000-000000000050", "invited": 20}]}
        """)
record Invite(@NotNull @Size(max = 50) List<@NotNull @Valid Invited> invitations) {}
