package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.Bilingual;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens wards and describes them. */
@ApplicationScoped
@Transactional
class WardDesk {
  private final Wards wards;
  private final Roster roster;
  private final Tenancy tenancy;
  private final Audit audit;

  WardDesk(Wards wards, Roster roster, Tenancy tenancy, Audit audit) {
    this.wards = wards;
    this.roster = roster;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  WardView open(DescribeWard request) {
    check(request);
    var ward = Ward.open(request);
    wards.persistAndFlush(ward);
    audit.record("ward.opened", "ward", ward.id());
    return ward.view();
  }

  /** Shifts that are planned already stay, even where there are fewer places now. */
  WardView describe(UUID id, @Nullable String ifMatch, DescribeWard request) {
    var ward = wards.get(id);
    ETags.require(ifMatch, ward.version());
    check(request);
    ward.describe(request);
    wards.flush();
    audit.record("ward.changed", "ward", id);
    return ward.view();
  }

  private void check(DescribeWard request) {
    roster.unit(request.unitId());
    Bilingual.require(tenancy.county(), request.name().sv(), "/name/sv");
  }
}
