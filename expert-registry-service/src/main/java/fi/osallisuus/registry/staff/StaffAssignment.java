package fi.osallisuus.registry.staff;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff in a role at a unit, for a share of working time and a time (S4-07). */
@Entity
class StaffAssignment extends Row {
  private String role;
  private UUID unitId;
  private String accountId;
  private @Nullable String profession;
  private BigDecimal fte;
  private LocalDate startsOn;
  private @Nullable LocalDate endsOn;
  private @Nullable UUID initiativeId;

  StaffAssignment() {}

  StaffAssignment(AssignStaff request) {
    Days.refuseReversed(request.startsOn(), request.endsOn(), "/endsOn");
    role = request.role();
    unitId = request.unitId();
    accountId = request.accountId();
    profession = request.profession();
    fte = request.fte();
    startsOn = request.startsOn();
    endsOn = request.endsOn();
    initiativeId = request.initiativeId();
  }

  /** Sooner than planned, or at last where no end was planned; what is over stays as it was. */
  void end(LocalDate lastDay, LocalDate today) {
    if (endsOn != null && endsOn.isBefore(today)) {
      throw Problem.conflict("STAFF_ASSIGNMENT_ENDED", "The assignment has ended already.")
          .with("endsOn", endsOn);
    }
    Days.refuseReversed(startsOn, lastDay, "/endsOn");
    endsOn = lastDay;
    changed();
  }

  String accountId() {
    return accountId;
  }

  BigDecimal fte() {
    return fte;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  StaffAssignmentView view(List<String> warnings) {
    return new StaffAssignmentView(
        id(),
        role,
        unitId,
        accountId,
        profession,
        fte,
        startsOn,
        endsOn,
        initiativeId,
        warnings,
        version());
  }
}
