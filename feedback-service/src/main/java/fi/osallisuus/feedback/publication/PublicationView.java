package fi.osallisuus.feedback.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication as staff see it. */
@Schema(
    name = "Publication",
    example =
        """
        {"id": "0195c1f2-7a30-7c15-8c3e-0c7be1a90c17", "type": "NEWS", "audience": "PUBLIC", "status": "PUBLISHED",\
         "title": {"fi": "Asiakasraati aloitti"}, "body": {"fi": "Raati kokoontui ensimmäisen kerran."},\
         "mediaIds": [], "languages": ["fi"], "publishedOn": "2026-03-23", "reads": 12, "version": 2}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
    UUID id,
    PublicationType type,
    PublicationAudience audience,
    PublicationStatus status,
    LocalText title,
    @Nullable LocalText body,
    @Nullable String link,
    @Nullable UUID unitId,
    List<UUID> mediaIds,
    List<String> languages,
    @Nullable LocalDate publishedOn,
    @Schema(description = "A mistake was set right on that day.") @Nullable LocalDate updatedOn,
    @Schema(description = "How often it was read; never by whom. Counted once a minute.")
        long reads,
    long version) {

  static PublicationView of(Publication p, long reads) {
    return new PublicationView(
        p.id(),
        p.type(),
        p.audience(),
        p.status(),
        p.title(),
        p.body(),
        p.link(),
        p.unitId(),
        p.mediaIds(),
        p.languages(),
        p.publishedOn(),
        p.updatedOn(),
        reads,
        p.version());
  }
}
