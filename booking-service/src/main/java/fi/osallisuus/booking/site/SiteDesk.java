package fi.osallisuus.booking.site;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens sites, describes them, and declares when they differ from the calendar. */
@ApplicationScoped
@Transactional
class SiteDesk {
  /** Counties with two national languages: what clients read there is in both (facts 2.10). */
  private static final Set<String> BILINGUAL =
      Set.of("01", "03", "04", "05", "10", "17", "18", "90");

  private final Sites sites;
  private final SiteExceptions exceptions;
  private final Roster roster;
  private final Tenancy tenancy;
  private final Audit audit;
  private final Sql sql;

  SiteDesk(
      Sites sites,
      SiteExceptions exceptions,
      Roster roster,
      Tenancy tenancy,
      Audit audit,
      Sql sql) {
    this.sites = sites;
    this.exceptions = exceptions;
    this.roster = roster;
    this.tenancy = tenancy;
    this.audit = audit;
    this.sql = sql;
  }

  SiteView open(DescribeSite request) {
    check(request);
    var site = Site.open(request, Codes.link());
    sites.persistAndFlush(site);
    audit.record("site.opened", "site", site.id());
    return site.view();
  }

  SiteView describe(UUID id, @Nullable String ifMatch, DescribeSite request) {
    var site = sites.get(id);
    ETags.require(ifMatch, site.version());
    check(request);
    site.describe(request);
    sites.flush();
    audit.record("site.changed", "site", id);
    return site.view();
  }

  DeclaredException declare(UUID siteId, DeclareException request) {
    var exception = new SiteException(sites.get(siteId).id(), request);
    exceptions.persistAndFlush(exception);
    audit.record("site.exception-declared", "site", siteId);
    return new DeclaredException(exception.view(), affected(siteId, request));
  }

  void withdraw(UUID siteId, UUID exceptionId) {
    exceptions.delete(exceptions.get(siteId, exceptionId));
    audit.record("site.exception-withdrawn", "site", siteId);
  }

  /** What is published already is named, not cancelled: people decide about people. */
  private List<UUID> affected(UUID siteId, DeclareException request) {
    return sql.list(
        """
        select id from reception
        where site_id = ? and status = 'PUBLISHED' and local_date between ? and ?
          and (?::boolean is false or local_start < ? or local_end > ?)
        order by starts_at, id limit 200
        """,
        row -> Sql.uuid(row, "id"),
        siteId,
        request.firstDay(),
        request.last(),
        request.open(),
        request.from(),
        request.to());
  }

  private void check(DescribeSite request) {
    if (BILINGUAL.contains(tenancy.county()) && isBlank(request.name().sv())) {
      throw Problem.unprocessable(
              "SWEDISH_TEXT_MISSING", "In a bilingual county clients read the name in Swedish too.")
          .at("/name/sv");
    }
    if (request.unitId() != null) {
      roster.unit(request.unitId());
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
