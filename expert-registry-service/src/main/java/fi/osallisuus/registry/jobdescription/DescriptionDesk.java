package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.paper.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes, reviews and publishes job descriptions. */
@ApplicationScoped
@Transactional
class DescriptionDesk {
  private final Descriptions descriptions;
  private final Review review;
  private final Codes codes;
  private final Actor actor;
  private final Audit audit;

  DescriptionDesk(Descriptions descriptions, Review review, Codes codes, Actor actor, Audit audit) {
    this.descriptions = descriptions;
    this.review = review;
    this.codes = codes;
    this.actor = actor;
    this.audit = audit;
  }

  Page<DescriptionView> list(Keyset keyset) {
    return keyset.page(descriptions.list(keyset), JobDescription::id, JobDescription::view);
  }

  DescriptionView get(UUID id) {
    return descriptions.get(id).view();
  }

  Comparison compare(UUID id, UUID with) {
    return Comparison.of(descriptions.get(id), descriptions.get(with));
  }

  /** The same code again drafts the next version. */
  DescriptionView draft(DraftDescription request) {
    requireCodes(request);
    descriptions.requireNoDraft(request.code());
    var latest = descriptions.latest(request.code()).orElse(null);
    var drafted = new JobDescription(request, latest, actor.id());
    descriptions.persist(drafted);
    audit.record("job-description.drafted", "job-description", drafted.id());
    return drafted.view();
  }

  DescriptionView rewrite(UUID id, DraftDescription request, @Nullable String ifMatch) {
    var draft = descriptions.lock(id);
    ETags.require(ifMatch, draft.version());
    requireCodes(request);
    draft.rewrite(request, actor.id());
    audit.record("job-description.rewritten", "job-description", id);
    return draft.view();
  }

  DescriptionView submit(UUID id, @Nullable String ifMatch) {
    return review.submit(descriptions, id, ifMatch).view();
  }

  DescriptionView sendBack(UUID id, @Nullable String ifMatch) {
    return review.sendBack(descriptions, id, ifMatch).view();
  }

  DescriptionView publish(UUID id, @Nullable String ifMatch) {
    return review.publish(descriptions, id, ifMatch).paper().view();
  }

  private void requireCodes(DraftDescription request) {
    if (request.mode() != null) {
      codes.require(Codes.MODE, request.mode(), "/mode");
    }
    if (request.role() != null) {
      codes.require(Codes.ROLE, request.role(), "/role");
    }
  }
}
