package fi.osallisuus.feedback.resident;

import fi.osallisuus.feedback.item.ItemTheme;
import fi.osallisuus.feedback.item.ReplyContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a resident says. */
@Schema(
    example =
        """
        {"startStamp": "1774252800.q3Vh0m4b1Yw2c8R5x3N6sA.1yQ0c2o7e5u3", "language": "fi",\
         "municipality": "179", "theme": "SPACES",\
         "text": "Ilmoittautuminen ovella kuuluu koko aulaan.", "replyAsked": true,\
         "contact": {"email": "nimi@example.fi"}}
        """)
public record TellItem(
    @NotBlank @Size(max = 200) String startStamp,
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Schema(description = "One that the form offers") @Pattern(regexp = "[0-9]{3}")
        @Nullable String municipality,
    @Schema(description = "One that the form offers") @Nullable UUID unitId,
    @Nullable ItemTheme theme,
    @NotBlank @Size(max = 2000) String text,
    @Schema(description = "A reply is given within 14 days; the receipt shows it")
        boolean replyAsked,
    @Schema(description = "Where the reply is sent too; erased after it") @Valid
        @Nullable ReplyContact contact) {}
