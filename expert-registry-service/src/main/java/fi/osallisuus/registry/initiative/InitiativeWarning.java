package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that somebody should see to; it stops nothing by itself. */
@Schema(name = "InitiativeWarning")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeWarning(
    @Schema(
            examples = "SUSTAINABILITY",
            description =
                "CLIENT_PERSPECTIVE_MISSING, DESCRIPTION_DUE, DECISION_OVERDUE, STRATEGY_ENDED,"
                    + " SUSTAINABILITY (of a role), GOAL_NOT_MEASURABLE (of a goal)")
        String code,
    @Schema(description = "The role or goal it is about.") @Nullable String subject) {

  static InitiativeWarning of(String code) {
    return new InitiativeWarning(code, null);
  }
}
