package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.codelist.Codes;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is written of an initiative against codelists, languages and the other initiatives.
 */
@ApplicationScoped
class InitiativeChecks {
  private static final String TARGET_GROUP = "TARGET_GROUP";

  private final Initiatives initiatives;
  private final OrganisationDirectory organisations;
  private final Codes codes;
  private final Counties counties;

  InitiativeChecks(
      Initiatives initiatives,
      OrganisationDirectory organisations,
      Codes codes,
      Counties counties) {
    this.initiatives = initiatives;
    this.organisations = organisations;
    this.codes = codes;
    this.counties = counties;
  }

  /** For a new initiative the id is null. */
  void check(@Nullable UUID id, PutInitiative request) {
    swedish(request.title(), "/title");
    swedish(request.problem(), "/problem");
    swedish(request.hypothesis(), "/hypothesis");
    codes.require(TARGET_GROUP, request.targetGroups(), "/targetGroups");
    for (int i = 0; i < request.partnerIds().size(); i++) {
      organisations.require(request.partnerIds().get(i), "/partnerIds/" + i);
    }
    for (int i = 0; i < request.strategyLinks().size(); i++) {
      var link = request.strategyLinks().get(i);
      if (link.yearTo() != null && link.yearTo() < link.yearFrom()) {
        throw Problem.unprocessable("DATES_REVERSED", "The last year lies before the first.")
            .at("/strategyLinks/" + i + "/yearTo");
      }
    }
    place(id, request.parentId(), Initiative::parentId, "/parentId");
    place(id, request.genericId(), Initiative::genericId, "/genericId");
    successor(id, request.continuedById(), "/continuedById");
  }

  void successor(@Nullable UUID id, @Nullable UUID successor, String pointer) {
    place(id, successor, Initiative::continuedById, pointer);
  }

  private void place(
      @Nullable UUID id,
      @Nullable UUID other,
      Function<Initiative, @Nullable UUID> step,
      String pointer) {
    if (other == null) {
      return;
    }
    if (initiatives.findByIdOptional(other).isEmpty()) {
      throw InitiativeDirectory.unknown(pointer);
    }
    if (id != null && initiatives.leads(other, id, step)) {
      throw Problem.unprocessable(
              "INITIATIVE_CYCLE", "Over the other initiatives it would come back to itself.")
          .at(pointer);
    }
  }

  List<Goal> goals(List<PutGoals.Aim> aims) {
    var seen = new HashSet<String>();
    for (int i = 0; i < aims.size(); i++) {
      if (!seen.add(aims.get(i).code())) {
        throw Problem.unprocessable("GOAL_TWICE", "Two goals have the same code.")
            .at("/goals/" + i + "/code");
      }
      swedish(aims.get(i).text(), "/goals/" + i + "/text");
    }
    return aims.stream().map(PutGoals.Aim::goal).toList();
  }

  void swedish(Map<DescriptionSection, Words> sections) {
    sections.forEach((section, text) -> swedish(text, "/sections/" + section));
  }

  void swedish(@Nullable Words text, String pointer) {
    if (text != null) {
      text.requireSwedish(counties.bilingual(), pointer);
    }
  }
}
