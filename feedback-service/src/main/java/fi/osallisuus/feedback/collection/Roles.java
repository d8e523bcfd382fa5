package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.AnswerOption;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.feedback.instrument.Definition;
import fi.osallisuus.feedback.instrument.Semantic;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * In which roles a planned collection will be answered. A relative's answers are told apart from a
 * client's (S1-17), so a role is asked for, or it is the same for everybody.
 */
record Roles(PlanCollection plan, Definition definition) {

  List<RespondentRole> roles() {
    var asked = asked();
    var wanted = plan.respondentRoles();
    if (wanted == null || wanted.isEmpty()) {
      return asked.isEmpty() ? ofAudience() : asked;
    }
    if (wanted.stream().anyMatch(role -> role.audience() != plan.audience())) {
      throw refused("ROLE_AUDIENCE_MISMATCH", "A role belongs to another audience.");
    }
    if (!asked.isEmpty() && !Set.copyOf(asked).equals(wanted)) {
      throw refused("ROLE_ASKED", "The instrument itself asks for the role; leave it out here.");
    }
    if (asked.isEmpty() && wanted.size() > 1) {
      throw refused("ROLE_NOT_ASKED", "The instrument does not ask for the role: name one only.");
    }
    return List.copyOf(new TreeSet<>(wanted));
  }

  private List<RespondentRole> asked() {
    return definition
        .questions()
        .filter(question -> question.semantic() == Semantic.RESPONDENT_ROLE)
        .flatMap(question -> question.options().stream())
        .map(AnswerOption::code)
        .flatMap(code -> Stream.of(RespondentRole.values()).filter(r -> r.name().equals(code)))
        .distinct()
        .sorted()
        .toList();
  }

  /** Clients are not taken for clients when nobody asked: some are relatives. */
  private List<RespondentRole> ofAudience() {
    return switch (plan.audience()) {
      case Audience.CLIENT -> List.of();
      case Audience.EXPERT -> List.of(RespondentRole.EXPERT);
      case Audience.PROFESSIONAL -> List.of(RespondentRole.PROFESSIONAL);
    };
  }

  private static Problem refused(String code, String detail) {
    return Problem.unprocessable(code, detail).at("/respondentRoles");
  }
}
