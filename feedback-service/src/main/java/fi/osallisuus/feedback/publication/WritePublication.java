package fi.osallisuus.feedback.publication;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written of a publication. */
@Schema(
    example =
        """
        {"type": "NEWS", "audience": "PUBLIC",\
         "title": {"fi": "Asiakasraati aloitti", "sv": "Klientrådet har börjat", "en": "The client panel has started"},\
         "body": {"fi": "Raati kokoontui ensimmäisen kerran.", "sv": "Rådet samlades för första gången.",\
         "en": "The panel met for the first time."}}
        """)
record WritePublication(
    @NotNull PublicationType type,
    @NotNull PublicationAudience audience,
    @Valid @NotNull LocalText title,
    @Schema(description = "Plain text; a blank line begins a paragraph. Not of a SOCIAL_POST.")
        @Valid
        @Nullable LocalText body,
    @Schema(description = "A SOCIAL_POST is its link; others may have one.")
        @Size(max = 500)
        @Pattern(regexp = "https://[^ ]{3,}")
        @Nullable String link,
    @Nullable UUID unitId,
    @Schema(description = "Media links that are shown with it, in this order.") @Size(max = 10)
        @Nullable List<@NotNull UUID> mediaIds) {

  List<UUID> mediaOrNone() {
    return mediaIds == null ? List.of() : mediaIds;
  }
}
