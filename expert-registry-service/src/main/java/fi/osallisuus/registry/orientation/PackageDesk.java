package fi.osallisuus.registry.orientation;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Keyset;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts and publishes orientation packages. */
@ApplicationScoped
@Transactional
class PackageDesk {
  private final Packages packages;
  private final Counties counties;
  private final Audit audit;
  private final Today today;

  PackageDesk(Packages packages, Counties counties, Audit audit, Today today) {
    this.packages = packages;
    this.counties = counties;
    this.audit = audit;
    this.today = today;
  }

  Page<PackageView> list(Keyset keyset) {
    return keyset.page(packages.list(keyset), OrientationPackage::id, OrientationPackage::view);
  }

  PackageView get(UUID id) {
    return packages.get(id).view();
  }

  /** The same code again drafts the next version. */
  PackageView draft(DraftPackage request) {
    if (packages.inState(request.code(), PackageStatus.DRAFT).isPresent()) {
      throw Problem.conflict("DRAFT_EXISTS", "The package has an unpublished version already.")
          .at("/code");
    }
    var drafted = new OrientationPackage(request, packages.versions(request.code()) + 1);
    packages.persist(drafted);
    audit.record("orientation-package.drafted", "orientation-package", drafted.id());
    return drafted.view();
  }

  PackageView publish(UUID id, @Nullable String ifMatch) {
    var draft = packages.lock(id);
    ETags.require(ifMatch, draft.version());
    draft.requireDraft();
    packages
        .inState(draft.code(), PackageStatus.PUBLISHED)
        .ifPresent(
            current -> {
              current.supersede();
              // Before the draft: the database allows one published version of a code.
              packages.flush();
            });
    draft.publish(today.date(), counties.bilingual());
    audit.record("orientation-package.published", "orientation-package", id);
    return draft.view();
  }
}
