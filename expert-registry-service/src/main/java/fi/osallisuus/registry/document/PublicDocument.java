package fi.osallisuus.registry.document;

import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published document as everybody may see it. */
@Schema(name = "PublicDocument")
public record PublicDocument(
    String code,
    DocumentKind kind,
    Words title,
    String link,
    String language,
    @Nullable LocalDate publishedOn) {

  static PublicDocument of(Document document) {
    var view = document.view();
    return new PublicDocument(
        view.code(), view.kind(), view.title(), view.link(), view.language(), view.publishedOn());
  }
}
