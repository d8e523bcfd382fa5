package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether an initiative may start its pilot, and all that is missing (S0-14). */
@Schema(name = "Readiness")
record Readiness(
    @Schema(description = "Every mandatory item is done, and owner and project manager are named.")
        boolean ready,
    @Schema(description = "Roles without which no pilot starts.") List<TeamRole> missingRoles,
    List<OpenItem> openItems,
    @Schema(description = "What the owner may start without, with a reason.")
        List<String> warnings) {
  static final String CLIENT_PERSPECTIVE_MISSING = "CLIENT_PERSPECTIVE_MISSING";

  static Readiness of(Set<TeamRole> roles, List<OpenItem> open) {
    var missing =
        Arrays.stream(TeamRole.values()).filter(r -> r.single() && !roles.contains(r)).toList();
    return new Readiness(
        missing.isEmpty() && open.isEmpty(),
        missing,
        open,
        roles.contains(TeamRole.CLIENT_PERSPECTIVE)
            ? List.of()
            : List.of(CLIENT_PERSPECTIVE_MISSING));
  }

  /** Refuses the start with everything that is missing; a reason stands for the client's view. */
  void requireStart(@Nullable String withoutClientReason) {
    if (!missingRoles.isEmpty()) {
      throw Problem.conflict(
              "TEAM_INCOMPLETE", "The pilot needs one owner and one project manager.")
          .with("missing", missingRoles);
    }
    if (!openItems.isEmpty()) {
      throw Problem.conflict(
              "PREPARATION_INCOMPLETE", "Mandatory items of the preparation are open.")
          .with("open", openItems);
    }
    if (!warnings.isEmpty() && withoutClientReason == null) {
      throw Problem.conflict(
              CLIENT_PERSPECTIVE_MISSING,
              "The team has no expert by experience; add one, or say why it starts without.")
          .at("/withoutClientPerspective");
    }
  }
}
