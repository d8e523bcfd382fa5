package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Bilingual;
import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.impact.DryRun;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.Impact.LostReception;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.booking.impact.Support;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens sites, describes them, and declares when they differ from the calendar. */
@ApplicationScoped
@Transactional
class SiteDesk {
  private final Sites sites;
  private final SiteExceptions exceptions;
  private final Roster roster;
  private final Tenancy tenancy;
  private final Audit audit;
  private final Support support;
  private final DryRun dryRun;

  SiteDesk(
      Sites sites,
      SiteExceptions exceptions,
      Roster roster,
      Tenancy tenancy,
      Audit audit,
      Support support,
      DryRun dryRun) {
    this.sites = sites;
    this.exceptions = exceptions;
    this.roster = roster;
    this.tenancy = tenancy;
    this.audit = audit;
    this.support = support;
    this.dryRun = dryRun;
  }

  SiteView open(DescribeSite request) {
    check(request);
    var site = Site.open(request, Codes.link());
    sites.persistAndFlush(site);
    audit.record("site.opened", "site", site.id());
    return site.view();
  }

  SiteView describe(
      UUID id, @Nullable String ifMatch, DescribeSite request, @Nullable OnUnsupported how) {
    var site = sites.get(id);
    ETags.require(ifMatch, site.version());
    described(site, request, how);
    return site.view();
  }

  /** Does it and takes it back, so that the preview cannot differ from the change. */
  Impact previewed(UUID id, DescribeSite request) {
    return dryRun.forgotten(described(sites.get(id), request, OnUnsupported.ORPHAN));
  }

  DeclaredException declare(UUID siteId, DeclareException request, @Nullable OnUnsupported how) {
    var exception = new SiteException(sites.get(siteId).id(), request);
    exceptions.persistAndFlush(exception);
    var impact = support.recheck(siteId, how);
    audit.record("site.exception-declared", "site", siteId);
    return new DeclaredException(
        exception.view(), impact.receptions().stream().map(LostReception::receptionId).toList());
  }

  Impact previewed(UUID siteId, DeclareException request) {
    exceptions.persistAndFlush(new SiteException(sites.get(siteId).id(), request));
    return dryRun.forgotten(support.recheck(siteId, OnUnsupported.ORPHAN));
  }

  void withdraw(UUID siteId, UUID exceptionId, @Nullable OnUnsupported how) {
    exceptions.delete(exceptions.get(siteId, exceptionId));
    exceptions.flush();
    support.recheck(siteId, how);
    audit.record("site.exception-withdrawn", "site", siteId);
  }

  private Impact described(Site site, DescribeSite request, @Nullable OnUnsupported how) {
    check(request);
    site.describe(request);
    sites.flush();
    var impact = support.recheck(site.id(), how);
    audit.record("site.changed", "site", site.id());
    return impact;
  }

  private void check(DescribeSite request) {
    Bilingual.require(tenancy.county(), request.name().sv(), "/name/sv");
    if (request.unitId() != null) {
      roster.unit(request.unitId());
    }
  }
}
