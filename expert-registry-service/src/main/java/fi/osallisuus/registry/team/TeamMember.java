package fi.osallisuus.registry.team;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.initiative.TeamRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a role of a team, from a day to a day. */
@Entity
class TeamMember extends Row {
  private UUID initiativeId;

  @Enumerated(EnumType.STRING)
  private TeamRole role;

  private @Nullable String accountId;
  private @Nullable UUID expertId;
  private @Nullable String profession;
  private @Nullable UUID homeUnitId;
  private int allocationPercent;
  private LocalDate since;
  private @Nullable LocalDate until;
  private @Nullable UUID successorId;

  TeamMember() {}

  TeamMember(UUID initiativeId, AddMember request) {
    if ((request.accountId() == null) == (request.expertId() == null)) {
      throw Problem.unprocessable("TEAM_MEMBER_WHO", "A member is either an account or an expert.")
          .at("/accountId");
    }
    if (request.role() == TeamRole.OWNER && request.accountId() == null) {
      throw Problem.unprocessable(
              "TEAM_MEMBER_WHO", "The owner is an account: it decides on phases.")
          .at("/accountId");
    }
    if (request.role() == TeamRole.CLIENT_PERSPECTIVE && request.expertId() == null) {
      throw Problem.unprocessable(
              "CLIENT_PERSPECTIVE_IS_EXPERT", "The client's perspective is an expert's.")
          .at("/expertId");
    }
    this.initiativeId = initiativeId;
    role = request.role();
    accountId = request.accountId();
    expertId = request.expertId();
    profession = request.profession();
    homeUnitId = request.homeUnitId();
    allocationPercent = request.allocationPercent();
    since = request.since();
  }

  void edit(EditMember request) {
    requireCurrent();
    profession = request.profession();
    homeUnitId = request.homeUnitId();
    allocationPercent = request.allocationPercent();
    changed();
  }

  /** The last day, the eve of a hand-over among others. */
  void leave(LocalDate day, String pointer) {
    requireCurrent();
    Days.refuseReversed(since, day, pointer);
    until = day;
    changed();
  }

  void succeededBy(UUID member) {
    successorId = member;
  }

  boolean current() {
    return until == null;
  }

  /** The person is erased: the place is empty from now on, and nothing of the person stays. */
  void forget(UUID bareId, LocalDate day) {
    accountId = null;
    expertId = bareId;
    profession = null;
    homeUnitId = null;
    if (until == null) {
      until = day.isBefore(since) ? since : day;
    }
    changed();
  }

  void requireCurrent() {
    if (until != null) {
      throw Problem.conflict("TEAM_MEMBER_LEFT", "The member has left the team already.");
    }
  }

  UUID initiativeId() {
    return initiativeId;
  }

  TeamRole role() {
    return role;
  }

  @Nullable String accountId() {
    return accountId;
  }

  @Nullable UUID expertId() {
    return expertId;
  }

  TeamMemberView view(List<String> warnings) {
    return new TeamMemberView(
        id(),
        initiativeId,
        role,
        accountId,
        expertId,
        profession,
        homeUnitId,
        allocationPercent,
        since,
        until,
        successorId,
        warnings,
        version());
  }
}
