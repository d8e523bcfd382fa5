package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the lists of the units' people. */
@ApplicationScoped
@Transactional
class StaffListDesk {
  private final StaffNames names;
  private final Units units;
  private final Audit audit;

  StaffListDesk(StaffNames names, Units units, Audit audit) {
    this.names = names;
    this.units = units;
    this.audit = audit;
  }

  /** A list and its version; version 0 while nothing has been said. */
  record Kept(StaffList list, long version) {}

  Kept get(UUID unitId) {
    requireUnit(unitId);
    audit.record("unit-staff.read", "unit", unitId);
    return new Kept(
        StaffList.of(names.of(unitId)),
        names.findByIdOptional(unitId).map(UnitStaff::version).orElse(0L));
  }

  Kept put(UUID unitId, @Nullable String ifMatch, StaffList list) {
    requireUnit(unitId);
    var row = names.lock(unitId).orElseGet(() -> new UnitStaff(unitId));
    ETags.require(ifMatch, row.version());
    names.keep(unitId, row, list.names());
    audit.record("unit-staff.changed", "unit", unitId);
    return new Kept(list, row.version());
  }

  private void requireUnit(UUID unitId) {
    if (units.known(unitId).isEmpty()) {
      throw Problem.notFound("unit");
    }
  }
}
