package fi.osallisuus.registry.partner;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.search.SearchIndex;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Those who guide clients keep the partners, and check them every year. */
@ApplicationScoped
@Transactional
class PartnerDesk {
  private static final String SECTORS = "PARTNER_SECTOR";
  private static final UUID NONE = new UUID(0, 0);

  private final Partners partners;
  private final PartnerDirectory directory;
  private final UnitDirectory units;
  private final Codes codes;
  private final SearchIndex index;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  PartnerDesk(
      Partners partners,
      PartnerDirectory directory,
      UnitDirectory units,
      Codes codes,
      SearchIndex index,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.partners = partners;
    this.directory = directory;
    this.units = units;
    this.codes = codes;
    this.index = index;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  /**
   * @param near any unit; the partners that serve its area are meant
   */
  Page<PartnerView> list(
      @Nullable UUID near, Function<@Nullable UUID, PartnerSearch> search, Keyset keyset) {
    var area = near == null ? null : area(near);
    return keyset.page(
        partners.search(search.apply(area), keyset), Partner::id, p -> p.view(today.date()));
  }

  PartnerView get(UUID id) {
    return partners.get(id).view(today.date());
  }

  CoverageView coverage(UUID near, List<String> asked) {
    var area = area(near);
    var sectors = asked.isEmpty() ? PartnerDirectory.NETWORK : asked;
    codes.require(SECTORS, sectors, "query/sector");
    var missing = directory.missingSectors(area, sectors);
    return new CoverageView(area, sectors, missing, missing.isEmpty());
  }

  PartnerView add(PutPartner request) {
    check(request, NONE);
    var partner = new Partner(request, today.date());
    partners.persist(partner);
    return told(partner, partner.added());
  }

  PartnerView change(UUID id, PutPartner request, @Nullable String ifMatch) {
    return verb(
        id,
        ifMatch,
        p -> {
          check(request, id);
          return p.change(request);
        });
  }

  PartnerView verify(UUID id, VerifyPartner request, @Nullable String ifMatch) {
    return verb(
        id,
        ifMatch,
        p -> {
          today.refuseFuture(request.verifiedOn(), "/verifiedOn");
          return p.verify(request.verifiedOn(), actor.id());
        });
  }

  PartnerView end(UUID id, EndPartner request, @Nullable String ifMatch) {
    return verb(
        id,
        ifMatch,
        p -> {
          today.refuseFuture(request.endedOn(), "/endedOn");
          return p.end(request.endedOn());
        });
  }

  private PartnerView verb(UUID id, @Nullable String ifMatch, Function<Partner, Event> verb) {
    var partner = partners.lock(id);
    ETags.require(ifMatch, partner.version());
    return told(partner, verb.apply(partner));
  }

  private void check(PutPartner request, UUID except) {
    codes.require(SECTORS, request.sector(), "/sector");
    codes.require("NEED_AREA", request.needAreas(), "/needAreas");
    units.requireAreas(request.areaIds(), "/areaIds");
    if (partners.hasName(request.name().fi(), except)) {
      throw Problem.conflict("PARTNER_EXISTS", "A partner has this name already.").at("/name/fi");
    }
  }

  private UUID area(UUID unitId) {
    return units.areaOf(unitId).orElseThrow(() -> Problem.notFound("unit"));
  }

  private PartnerView told(Partner partner, Event event) {
    index.write(Partner.KIND, partner.id(), partner.texts());
    outbox.add(event);
    audit.record(event.type(), "partner", partner.id());
    return partner.view(today.date());
  }
}
