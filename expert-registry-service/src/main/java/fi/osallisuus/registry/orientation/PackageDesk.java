package fi.osallisuus.registry.orientation;

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

/** Drafts, reviews and publishes orientation packages. */
@ApplicationScoped
@Transactional
class PackageDesk {
  private final Packages packages;
  private final Review review;
  private final Codes codes;
  private final Actor actor;
  private final Audit audit;

  PackageDesk(Packages packages, Review review, Codes codes, Actor actor, Audit audit) {
    this.packages = packages;
    this.review = review;
    this.codes = codes;
    this.actor = actor;
    this.audit = audit;
  }

  Page<PackageView> list(Keyset keyset) {
    return keyset.page(packages.list(keyset), OrientationPackage::id, OrientationPackage::view);
  }

  PackageView get(UUID id) {
    return packages.get(id).view();
  }

  /** The same code again drafts the next version. */
  PackageView draft(DraftPackage request) {
    requireLanguages(request);
    packages.requireNoDraft(request.code());
    var number = packages.versions(request.code()) + 1;
    var drafted = new OrientationPackage(request, number, actor.id());
    packages.persist(drafted);
    audit.record("orientation-package.drafted", "orientation-package", drafted.id());
    return drafted.view();
  }

  PackageView rewrite(UUID id, DraftPackage request, @Nullable String ifMatch) {
    var draft = packages.lock(id);
    ETags.require(ifMatch, draft.version());
    requireLanguages(request);
    draft.empty();
    packages.flush(); // the old items' places are free before the new ones take them
    draft.rewrite(request, actor.id());
    packages.flush(); // the new items get their ids
    audit.record("orientation-package.rewritten", "orientation-package", id);
    return draft.view();
  }

  private void requireLanguages(DraftPackage request) {
    for (int i = 0; i < request.items().size(); i++) {
      var language = request.items().get(i).language();
      if (language != null) {
        codes.require(Codes.LANGUAGE, language, "/items/" + i + "/language");
      }
    }
  }

  PackageView sendBack(UUID id, @Nullable String ifMatch) {
    return review.sendBack(packages, id, ifMatch).view();
  }

  PackageView submit(UUID id, @Nullable String ifMatch) {
    return review.submit(packages, id, ifMatch).view();
  }

  PackageView publish(UUID id, @Nullable String ifMatch) {
    return review.publish(packages, id, ifMatch).paper().view();
  }
}
