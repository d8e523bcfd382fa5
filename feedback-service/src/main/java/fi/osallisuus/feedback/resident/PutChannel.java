package fi.osallisuus.feedback.resident;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the residents' channel says and offers. */
@Schema(
    example =
        """
        {"open": true, "title": {"fi": "Keski-Suomen asukkaiden palautekanava",\
         "sv": "Invånarnas responskanal i Mellersta Finland",\
         "en": "Feedback channel for residents of Central Finland"},\
         "municipalities": [{"code": "179", "nameFi": "Jyväskylä", "nameSv": "Jyväskylä"}],\
         "unitIds": ["0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28"]}
        """)
record PutChannel(
    boolean open,
    @Schema(description = "Heading of the page: whose channel it is") @NotNull @Valid
        LocalText title,
    @Schema(description = "A few words of welcome") @Valid @Nullable LocalText welcome,
    @Schema(description = "Municipalities to choose from; none: the page does not ask")
        @NotNull
        @Size(max = 60)
        List<@NotNull @Valid Municipality> municipalities,
    @Schema(description = "Units to choose from; none: the page does not ask")
        @NotNull
        @Size(max = 60)
        List<@NotNull UUID> unitIds) {}
