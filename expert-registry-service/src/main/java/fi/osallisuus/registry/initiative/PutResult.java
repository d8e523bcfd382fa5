package fi.osallisuus.registry.initiative;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an initiative, and how far it has come into use. */
@Schema(
    examples =
        """
        {"result":{"fi":"Vastaanotto sopii osaksi palvelua","sv":"Mottagningen passar i servicen"},\
        "adoption":"PARTLY"}""")
record PutResult(@NotNull @Valid Words result, @NotNull Adoption adoption) {}
