package fi.osallisuus.registry.staff;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts staff into roles at units. */
@ApplicationScoped
@Transactional
class StaffDesk {
  private static final String ROLE = "ROLE";
  private static final String PROFESSION = "PROFESSION";

  private final StaffAssignments assignments;
  private final Codes codes;
  private final UnitDirectory units;
  private final InitiativeDirectory initiatives;
  private final Audit audit;
  private final Today today;

  StaffDesk(
      StaffAssignments assignments,
      Codes codes,
      UnitDirectory units,
      InitiativeDirectory initiatives,
      Audit audit,
      Today today) {
    this.assignments = assignments;
    this.codes = codes;
    this.units = units;
    this.initiatives = initiatives;
    this.audit = audit;
    this.today = today;
  }

  Page<StaffAssignmentView> list(
      @Nullable String role, @Nullable UUID unitId, @Nullable LocalDate on, Keyset keyset) {
    return keyset.page(
        assignments.search(role, unitId, on, keyset), StaffAssignment::id, a -> a.view(List.of()));
  }

  StaffAssignmentView get(UUID id) {
    return view(assignments.get(id));
  }

  StaffAssignmentView assign(AssignStaff request) {
    codes.require(ROLE, request.role(), "/role");
    if (request.profession() != null) {
      codes.require(PROFESSION, request.profession(), "/profession");
    }
    units.require(request.unitId(), "/unitId");
    if (request.initiativeId() != null) {
      initiatives.require(request.initiativeId(), "/initiativeId");
    }
    var assignment = new StaffAssignment(request);
    assignments.persist(assignment);
    audit.record("staff-assignment.made", "staff-assignment", assignment.id());
    return view(assignment);
  }

  StaffAssignmentView end(UUID id, EndAssignment request, @Nullable String ifMatch) {
    var assignment = assignments.lock(id);
    ETags.require(ifMatch, assignment.version());
    assignment.end(request.endsOn(), today.date());
    audit.record("staff-assignment.ended", "staff-assignment", id);
    return view(assignment);
  }

  private StaffAssignmentView view(StaffAssignment assignment) {
    var workload = assignments.workload(assignment.accountId(), assignment.startsOn());
    return assignment.view(
        workload.compareTo(BigDecimal.ONE) > 0 ? List.of("FTE_OVER_1") : List.of());
  }
}
