package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.organisation.OrganisationDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says where an initiative is tried. */
@ApplicationScoped
@Transactional
class SiteDesk {
  private final Sites sites;
  private final InitiativeDirectory initiatives;
  private final UnitDirectory units;
  private final OrganisationDirectory organisations;
  private final Counties counties;
  private final Audit audit;

  SiteDesk(
      Sites sites,
      InitiativeDirectory initiatives,
      UnitDirectory units,
      OrganisationDirectory organisations,
      Counties counties,
      Audit audit) {
    this.sites = sites;
    this.initiatives = initiatives;
    this.units = units;
    this.organisations = organisations;
    this.counties = counties;
    this.audit = audit;
  }

  Page<SiteView> list(UUID initiativeId, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(sites.of(initiativeId, keyset), Site::id, Site::view);
  }

  SiteView add(UUID initiativeId, PutSite request) {
    initiatives.get(initiativeId);
    check(request);
    var site = new Site(initiativeId, request);
    sites.persist(site);
    initiatives.changed(initiativeId);
    audit.record("initiative-site.added", "initiative-site", site.id());
    return site.view();
  }

  SiteView change(UUID initiativeId, UUID id, PutSite request, @Nullable String ifMatch) {
    var site = sites.lock(initiativeId, id);
    ETags.require(ifMatch, site.version());
    check(request);
    site.change(request);
    initiatives.changed(initiativeId);
    audit.record("initiative-site.changed", "initiative-site", id);
    return site.view();
  }

  private void check(PutSite request) {
    if (request.unitId() != null) {
      units.require(request.unitId(), "/unitId");
    }
    if (request.organisationId() != null) {
      organisations.require(
          request.organisationId(), request.startsOn(), request.endsOn(), "/organisationId");
    }
    if (request.result() != null) {
      request.result().requireSwedish(counties.bilingual(), "/result");
    }
  }
}
