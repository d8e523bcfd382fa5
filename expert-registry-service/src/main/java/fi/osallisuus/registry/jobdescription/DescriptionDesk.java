package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and publishes job descriptions. */
@ApplicationScoped
@Transactional
class DescriptionDesk {
  private final Descriptions descriptions;
  private final Counties counties;
  private final Codes codes;
  private final Audit audit;
  private final Today today;

  DescriptionDesk(
      Descriptions descriptions, Counties counties, Codes codes, Audit audit, Today today) {
    this.descriptions = descriptions;
    this.counties = counties;
    this.codes = codes;
    this.audit = audit;
    this.today = today;
  }

  Page<DescriptionView> list(Keyset keyset) {
    return keyset.page(descriptions.list(keyset), JobDescription::id, JobDescription::view);
  }

  DescriptionView get(UUID id) {
    return descriptions.get(id).view();
  }

  /** The same code again drafts the next version. */
  DescriptionView draft(DraftDescription request) {
    codes.require(Codes.MODE, request.mode(), "/mode");
    if (descriptions.inState(request.code(), DescriptionStatus.DRAFT).isPresent()) {
      throw Problem.conflict("DRAFT_EXISTS", "The description has an unpublished version already.")
          .at("/code");
    }
    var drafted = new JobDescription(request, descriptions.latest(request.code()).orElse(null));
    descriptions.persist(drafted);
    audit.record("job-description.drafted", "job-description", drafted.id());
    return drafted.view();
  }

  DescriptionView rewrite(UUID id, DraftDescription request, @Nullable String ifMatch) {
    var draft = descriptions.lock(id);
    ETags.require(ifMatch, draft.version());
    codes.require(Codes.MODE, request.mode(), "/mode");
    draft.rewrite(request);
    audit.record("job-description.rewritten", "job-description", id);
    return draft.view();
  }

  DescriptionView publish(UUID id, @Nullable String ifMatch) {
    var draft = descriptions.lock(id);
    ETags.require(ifMatch, draft.version());
    draft.requireDraft();
    descriptions
        .inState(draft.code(), DescriptionStatus.PUBLISHED)
        .ifPresent(
            current -> {
              current.supersede();
              // Before the draft: the database allows one published version of a code.
              descriptions.flush();
            });
    draft.publish(today.date(), counties.bilingual());
    audit.record("job-description.published", "job-description", id);
    return draft.view();
  }
}
