package fi.osallisuus.registry.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pages about the initiative and whom to ask, as whole lists. */
@Schema(
    examples =
        """
        {"links":[{"title":"Mallin kuvaus","url":"https://innokyla.fi/fi/toimintamalli/esimerkki",\
        "checkedOn":"2026-03-02","dead":false}],"contacts":[{"role":"Projektipäällikkö",\
        "mailbox":"osallisuus@example.org"}]}""")
record PutLinks(
    @NotNull @Size(max = 100) List<@NotNull @Valid OutsideLink> links,
    @NotNull @Size(max = 20) List<@NotNull @Valid Contact> contacts) {}
