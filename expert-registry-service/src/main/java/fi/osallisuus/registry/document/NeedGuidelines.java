package fi.osallisuus.registry.document;

import fi.osallisuus.registry.need.Guidelines;
import fi.osallisuus.registry.need.NeedDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;

/** Tells the needs which published documents say how they are met (S1-23). */
@ApplicationScoped
class NeedGuidelines implements Guidelines {
  /** Minutes or a strategy may name a need and yet tell nobody what to do. */
  private static final Set<DocumentKind> ANSWERING =
      Set.of(DocumentKind.GUIDELINE, DocumentKind.TOOL, DocumentKind.FORM, DocumentKind.TEMPLATE);

  private final Documents documents;
  private final NeedDirectory needs;

  NeedGuidelines(Documents documents, NeedDirectory needs) {
    this.documents = documents;
    this.needs = needs;
  }

  @Override
  public boolean published(UUID documentId) {
    return documents.findByIdOptional(documentId).filter(Document::published).isPresent();
  }

  void published(@Observes DocumentPublished told) {
    if (ANSWERING.contains(told.kind())) {
      needs.guidelinePublished(told.documentId(), told.originNeedIds());
    }
  }
}
