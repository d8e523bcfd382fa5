package fi.osallisuus.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other features show of the documents. */
@ApplicationScoped
public class PublicDocuments {
  private final Documents documents;

  PublicDocuments(Documents documents) {
    this.documents = documents;
  }

  /** Those for everybody that hold now, in the order of their codes. */
  public List<PublicDocument> all() {
    return documents.forEverybody().stream().map(PublicDocument::of).toList();
  }
}
