package fi.osallisuus.registry.team;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what is written of a team member against experts, codelists and units. */
@ApplicationScoped
class TeamChecks {
  private static final String PROFESSION = "PROFESSION";

  private final ExpertDirectory experts;
  private final Codes codes;
  private final UnitDirectory units;

  TeamChecks(ExpertDirectory experts, Codes codes, UnitDirectory units) {
    this.experts = experts;
    this.codes = codes;
    this.units = units;
  }

  void check(AddMember request) {
    if (request.expertId() != null && experts.find(request.expertId()).isEmpty()) {
      throw Problem.unprocessable("EXPERT_UNKNOWN", "There is no such expert.").at("/expertId");
    }
    check(request.profession(), request.homeUnitId());
  }

  void check(@Nullable String profession, @Nullable UUID homeUnitId) {
    if (profession != null) {
      codes.require(PROFESSION, profession, "/profession");
    }
    if (homeUnitId != null) {
      units.require(homeUnitId, "/homeUnitId");
    }
  }
}
