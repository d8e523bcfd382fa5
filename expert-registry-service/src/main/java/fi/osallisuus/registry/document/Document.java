package fi.osallisuus.registry.document;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.paper.Paper;
import fi.osallisuus.registry.workqueue.WorkItem;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a document: what it is and where it lies (S1-09). */
@Entity
class Document extends Paper {
  private int number;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Words title;

  @AttributeOverride(name = "fi", column = @Column(name = "summary_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "summary_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
  private @Nullable Words summary;

  private String link;
  private String language;

  @Enumerated(EnumType.STRING)
  private DocumentAudience audience;

  private String ownerRole;
  private @Nullable UUID unitId;
  private LocalDate reviewBy;

  @ElementCollection
  @CollectionTable(name = "document_need", joinColumns = @JoinColumn(name = "document_id"))
  @Column(name = "need_id")
  private Set<UUID> originNeeds = new HashSet<>();

  Document() {}

  Document(DraftDocument draft, int number, String by) {
    super(draft.code(), by, number == 1, draft.changeReason());
    this.number = number;
    write(draft);
  }

  void rewrite(DraftDocument draft, String by) {
    rewritten(draft.code(), by, draft.changeReason());
    write(draft);
  }

  /** Looked at and found good as it is. */
  void reviewed(LocalDate today, LocalDate next) {
    if (!published()) {
      throw Problem.conflict("NOT_PUBLISHED", "Only a published version is kept up to date.")
          .with("state", status());
    }
    requireAhead(today, next);
    reviewBy = next;
    changed();
  }

  static void requireAhead(LocalDate today, LocalDate reviewBy) {
    if (!reviewBy.isAfter(today)) {
      throw Problem.unprocessable("REVIEW_DATE_PAST", "The next look lies in the future.")
          .at("/reviewBy");
    }
  }

  @Override
  protected void requireWhole(boolean bilingual) {
    title.requireSwedish(bilingual, "/title");
    if (summary != null) {
      summary.requireSwedish(bilingual, "/summary");
    }
  }

  private void write(DraftDocument draft) {
    kind = draft.kind();
    title = draft.title();
    summary = draft.summary();
    link = draft.link();
    language = draft.language();
    audience = draft.audience();
    ownerRole = draft.ownerRole();
    unitId = draft.unitId();
    reviewBy = draft.reviewBy();
    originNeeds.clear();
    originNeeds.addAll(draft.originNeeds());
  }

  DocumentKind kind() {
    return kind;
  }

  WorkItem toReview() {
    return WorkItem.at(
        Documents.KIND, id(), reviewBy, status(), unitId, null, "/documents/" + id());
  }

  List<UUID> originNeeds() {
    return originNeeds.stream().sorted().toList();
  }

  /** What it is found by. */
  @Nullable String[] texts() {
    return new @Nullable String[] {
      code(),
      title.fi(),
      title.sv(),
      title.en(),
      summary == null ? null : summary.fi(),
      summary == null ? null : summary.sv(),
      summary == null ? null : summary.en()
    };
  }

  DocumentView view() {
    return new DocumentView(
        id(),
        code(),
        number,
        kind,
        title,
        summary,
        link,
        language,
        audience,
        ownerRole,
        unitId,
        reviewBy,
        originNeeds(),
        changeReason(),
        status(),
        publishedOn(),
        draftedBy(),
        approvedBy(),
        version());
  }
}
