package fi.osallisuus.registry.body;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody belongs to a body, from a day on. */
@Entity
class Membership extends Row {
  private UUID bodyId;
  private @Nullable String accountId;
  private @Nullable UUID expertId;
  private String role;

  @Enumerated(EnumType.STRING)
  private Office office;

  @Enumerated(EnumType.STRING)
  private @Nullable Seat seat;

  private @Nullable UUID unitId;
  private @Nullable String sector;

  @Enumerated(EnumType.STRING)
  private @Nullable JoinReason reason;

  private boolean declinesFee;
  private LocalDate joinedOn;
  private @Nullable LocalDate leftOn;

  Membership() {}

  /** By oneself. */
  Membership(Body body, JoinBody request, String account, String role, LocalDate day) {
    bodyId = body.id();
    accountId = account;
    this.role = role;
    office = Office.MEMBER;
    unitId = request.unitId();
    reason = request.reason();
    joinedOn = day;
  }

  /** By appointment. */
  Membership(Body body, AppointMember request, String role) {
    if (request.declinesFee() && request.expertId() == null) {
      throw notPaid();
    }
    if (request.joinedOn().isBefore(body.foundedOn())) {
      throw Problem.unprocessable("DATES_REVERSED", "The body was founded after that day.")
          .at("/joinedOn");
    }
    bodyId = body.id();
    accountId = request.accountId();
    expertId = request.expertId();
    this.role = role;
    office = request.office();
    seat = request.seat();
    unitId = request.unitId();
    sector = request.sector();
    declinesFee = request.declinesFee();
    joinedOn = request.joinedOn();
  }

  void leave(LocalDate day) {
    if (leftOn != null) {
      throw Problem.conflict("MEMBERSHIP_ENDED", "The membership has ended already.")
          .with("leftOn", leftOn);
    }
    leftOn = day.isBefore(joinedOn) ? joinedOn : day;
    changed();
  }

  void declineFees(boolean declined) {
    if (expertId == null) {
      throw notPaid();
    }
    declinesFee = declined;
    changed();
  }

  private static Problem notPaid() {
    return Problem.unprocessable("FEE_FOR_EXPERTS_ONLY", "Only experts of the pool are paid here.")
        .at("/declinesFee");
  }

  boolean presentOn(LocalDate day) {
    return !joinedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
  }

  UUID bodyId() {
    return bodyId;
  }

  @Nullable String accountId() {
    return accountId;
  }

  @Nullable UUID expertId() {
    return expertId;
  }

  String role() {
    return role;
  }

  Office office() {
    return office;
  }

  @Nullable Seat seat() {
    return seat;
  }

  @Nullable UUID unitId() {
    return unitId;
  }

  @Nullable String sector() {
    return sector;
  }

  @Nullable JoinReason reason() {
    return reason;
  }

  MemberCard card() {
    return new MemberCard(id(), role, expertId, unitId, declinesFee);
  }

  /**
   * @param whole with account and expert; others see what is represented, not by whom
   */
  MembershipView view(boolean whole) {
    return new MembershipView(
        id(),
        bodyId,
        whole ? accountId : null,
        whole ? expertId : null,
        role,
        office,
        seat,
        unitId,
        sector,
        reason,
        whole ? declinesFee : null,
        joinedOn,
        leftOn,
        version());
  }
}
