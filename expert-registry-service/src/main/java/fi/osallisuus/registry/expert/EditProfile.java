package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profile as it is from now on; themes, account, contact and status have their own ways. */
@Schema(
    examples =
        """
        {"alias":"Kokemusasiantuntija A","languages":["fi","sv","en"],\
        "areas":["0197e3a0-0000-7000-8000-000000000001"],"modes":["PEER_RECEPTION","LECTURE"]}""")
record EditProfile(
    @NotBlank @Size(max = 80) String alias,
    @NotEmpty @Size(max = 10) List<@NotNull String> languages,
    @NotEmpty @Size(max = 30) List<@NotNull UUID> areas,
    @NotEmpty @Size(max = 30) List<@NotNull String> modes) {}
