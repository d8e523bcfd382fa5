package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.Bilingual;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
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
  private final Outbox outbox;

  WardDesk(Wards wards, Roster roster, Tenancy tenancy, Audit audit, Outbox outbox) {
    this.wards = wards;
    this.roster = roster;
    this.tenancy = tenancy;
    this.audit = audit;
    this.outbox = outbox;
  }

  WardView open(DescribeWard request) {
    check(request);
    var ward = Ward.open(request);
    wards.persistAndFlush(ward);
    return told(ward, "opened");
  }

  /** Shifts that are planned already stay, even where there are fewer places now. */
  WardView describe(UUID id, @Nullable String ifMatch, DescribeWard request) {
    var ward = wards.get(id);
    ETags.require(ifMatch, ward.version());
    check(request);
    ward.describe(request);
    wards.flush();
    return told(ward, "changed");
  }

  private WardView told(Ward ward, String what) {
    var view = ward.view();
    audit.record("ward." + what, "ward", view.id());
    outbox.add(WardEvent.of(view).event(what));
    return view;
  }

  private void check(DescribeWard request) {
    roster.unit(request.unitId());
    Bilingual.require(tenancy.county(), request.name().sv(), "/name/sv");
  }
}
