package fi.osallisuus.registry.document;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.need.NeedDirectory;
import fi.osallisuus.registry.paper.PaperStatus;
import fi.osallisuus.registry.paper.Review;
import fi.osallisuus.registry.search.SearchIndex;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the documents: written, reviewed, published, looked at again, taken out of use. */
@ApplicationScoped
@Transactional
class DocumentDesk {
  private final Documents documents;
  private final Review review;
  private final SearchIndex index;
  private final Codes codes;
  private final UnitDirectory units;
  private final NeedDirectory needs;
  private final Outbox outbox;
  private final Actor actor;
  private final Audit audit;
  private final Today today;
  private final Event<DocumentPublished> published;

  DocumentDesk(
      Documents documents,
      Review review,
      SearchIndex index,
      Codes codes,
      UnitDirectory units,
      NeedDirectory needs,
      Outbox outbox,
      Actor actor,
      Audit audit,
      Today today,
      Event<DocumentPublished> published) {
    this.documents = documents;
    this.review = review;
    this.index = index;
    this.codes = codes;
    this.units = units;
    this.needs = needs;
    this.outbox = outbox;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
    this.published = published;
  }

  Page<DocumentView> list(DocumentSearch search, Keyset keyset) {
    var seen = writes() ? search : search.published();
    return keyset.page(documents.search(seen, keyset), Document::id, Document::view);
  }

  /** Drafts are for those who write and review them. */
  DocumentView get(UUID id) {
    var document = documents.get(id);
    var unfinished =
        document.status() == PaperStatus.DRAFT || document.status() == PaperStatus.IN_REVIEW;
    if (unfinished && !writes()) {
      throw Problem.notFound("document");
    }
    return document.view();
  }

  /** The same code again drafts the next version. */
  DocumentView draft(DraftDocument request) {
    check(request);
    documents.requireNoDraft(request.code());
    var drafted = new Document(request, documents.versions(request.code()) + 1, actor.id());
    documents.persistAndFlush(drafted);
    index.write(Documents.KIND, drafted.id(), drafted.texts());
    audit.record("document.drafted", "document", drafted.id());
    return drafted.view();
  }

  DocumentView rewrite(UUID id, DraftDocument request, @Nullable String ifMatch) {
    var draft = documents.lock(id);
    ETags.require(ifMatch, draft.version());
    check(request);
    draft.rewrite(request, actor.id());
    index.write(Documents.KIND, id, draft.texts());
    audit.record("document.rewritten", "document", id);
    return draft.view();
  }

  DocumentView submit(UUID id, @Nullable String ifMatch) {
    return review.submit(documents, id, ifMatch).view();
  }

  DocumentView sendBack(UUID id, @Nullable String ifMatch) {
    return review.sendBack(documents, id, ifMatch).view();
  }

  DocumentView publish(UUID id, @Nullable String ifMatch) {
    var done = review.publish(documents, id, ifMatch);
    var superseded = done.superseded();
    if (superseded != null) {
      outbox.add(DocumentState.event("document.superseded", superseded));
    }
    var document = done.paper();
    outbox.add(DocumentState.event("document.published", document));
    published.fire(new DocumentPublished(id, document.kind(), document.originNeeds()));
    return document.view();
  }

  DocumentView retire(UUID id, @Nullable String ifMatch) {
    var document = review.retire(documents, id, ifMatch);
    outbox.add(DocumentState.event("document.superseded", document));
    return document.view();
  }

  DocumentView reviewed(UUID id, ConfirmReview request, @Nullable String ifMatch) {
    var document = documents.lock(id);
    ETags.require(ifMatch, document.version());
    document.reviewed(today.date(), request.reviewBy());
    audit.record("document.reviewed", "document", id);
    return document.view();
  }

  private void check(DraftDocument request) {
    codes.require(Codes.LANGUAGE, request.language(), "/language");
    codes.require(Codes.ROLE, request.ownerRole(), "/ownerRole");
    if (request.unitId() != null) {
      units.require(request.unitId(), "/unitId");
    }
    needs.require(List.copyOf(request.originNeeds()), "/originNeeds");
    Document.requireAhead(today.date(), request.reviewBy());
  }

  private boolean writes() {
    return actor.has(Roles.COORDINATOR)
        || actor.has(Roles.MODEL_OWNER)
        || actor.has(Roles.HR)
        || actor.has(Roles.ADMIN);
  }
}
