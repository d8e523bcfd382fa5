package fi.osallisuus.feedback.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.media.MediaView;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication as everybody sees it; in a list without its text. */
@Schema(
    name = "PublicPublication",
    example =
        """
        {"id": "0195c1f2-7a30-7c15-8c3e-0c7be1a90c17", "type": "NEWS", "title": {"fi": "Asiakasraati aloitti"},\
         "body": {"fi": "Raati kokoontui ensimmäisen kerran."}, "languages": ["fi"], "publishedOn": "2026-03-23",\
         "media": []}
        """)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicPublication(
    UUID id,
    PublicationType type,
    LocalText title,
    @Nullable LocalText body,
    @Nullable String link,
    List<String> languages,
    LocalDate publishedOn,
    @Nullable LocalDate updatedOn,
    List<MediaView> media) {

  static PublicPublication line(Publication p) {
    return of(p, null, List.of());
  }

  static PublicPublication whole(Publication p, List<MediaView> media) {
    return of(p, p.body(), media);
  }

  private static PublicPublication of(
      Publication p, @Nullable LocalText body, List<MediaView> media) {
    return new PublicPublication(
        p.id(),
        p.type(),
        p.title(),
        body,
        p.link(),
        p.languages(),
        p.listedOn(),
        p.updatedOn(),
        media);
  }
}
