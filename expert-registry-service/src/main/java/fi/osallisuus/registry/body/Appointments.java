package fi.osallisuus.registry.body;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Checks whom the coordinator appoints, and finds the role in which. */
@ApplicationScoped
class Appointments {
  private static final Set<ExpertStatus> GONE =
      Set.of(
          ExpertStatus.ENDED,
          ExpertStatus.REJECTED,
          ExpertStatus.WITHDRAWN,
          ExpertStatus.ANONYMISED);

  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Codes codes;

  Appointments(ExpertDirectory experts, UnitDirectory units, Codes codes) {
    this.experts = experts;
    this.units = units;
    this.codes = codes;
  }

  String role(AppointMember request) {
    if (request.unitId() != null) {
      units.require(request.unitId(), "/unitId");
    }
    if (request.expertId() == null) {
      return ofStaff(request);
    }
    if (request.accountId() != null || request.role() != null) {
      throw Problem.unprocessable("MEMBER_AMBIGUOUS", "An expert is appointed by expertId alone.")
          .at(request.accountId() != null ? "/accountId" : "/role");
    }
    return ofExpert(request.expertId());
  }

  private String ofStaff(AppointMember request) {
    if (request.role() == null) {
      throw Problem.unprocessable("ROLE_REQUIRED", "Say in which role.").at("/role");
    }
    codes.require("ROLE", request.role(), "/role");
    return request.role();
  }

  private String ofExpert(UUID expertId) {
    var card =
        experts
            .find(expertId)
            .orElseThrow(
                () ->
                    Problem.unprocessable("EXPERT_UNKNOWN", "There is no such expert.")
                        .at("/expertId"));
    if (GONE.contains(card.status())) {
      throw Problem.conflict("EXPERT_NOT_IN_POOL", "The expert has left the pool.")
          .at("/expertId")
          .with("state", card.status());
    }
    return card.kind() == ExpertKind.DEVELOPER_CLIENT ? Roles.DEVELOPER_CLIENT : Roles.EXPERT;
  }
}
