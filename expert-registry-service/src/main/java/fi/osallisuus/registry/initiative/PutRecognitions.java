package fi.osallisuus.registry.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Awards and other recognitions, as a whole list. */
@Schema(
    examples =
        """
        {"recognitions":[{"title":"Palkittu toimintamalli","givenBy":"Innokylä",\
        "givenOn":"2023-10-18"}]}""")
record PutRecognitions(@NotNull @Size(max = 50) List<@NotNull @Valid Recognition> recognitions) {}
