package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.action.NewAction;
import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a report has been gone through. */
@Schema(
    example =
        """
        {"type": "UNIT", "heldOn": "2026-10-30", "forum": "WARD_HOUR", "roles": ["UNIT_MANAGER", "PROFESSIONAL"],\
         "attendance": 9, "remarks": "Ruokailun jälkeinen tyhjä aika tunnistettiin.",\
         "actions": [{"what": "Päiväsaliin järjestetään tekemistä iltapäiviksi", "owner": "UNIT",\
         "responsible": "UNIT_MANAGER", "dueOn": "2026-12-31"}]}
        """)
record GoThrough(
    @NotNull ReviewType type,
    @Schema(description = "Local day", example = "2026-10-30") @NotNull LocalDate heldOn,
    @Schema(description = "UNIT only, and then always.") @Nullable ReviewForum forum,
    @Schema(description = "Codes of ROLE that were there; never a name.") @NotEmpty @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> roles,
    @Schema(description = "How many took part", example = "9") @Min(1) @Max(1000) int attendance,
    @Size(max = 4000) @Nullable String remarks,
    @Schema(description = "What was answered to the expert.") @Size(max = 4000)
        @Nullable String responses,
    @Schema(description = "What was agreed on there, with who is responsible and by when.")
        @Size(max = 30)
        @Nullable List<@Valid @NotNull NewAction> actions) {

  List<NewAction> actionsOrNone() {
    return actions == null ? List.of() : actions;
  }

  void check() {
    if (type == ReviewType.UNIT && forum == null) {
      throw Problem.unprocessable(
              "FORUM_REQUIRED", "Say whether it was a ward hour or a development day (S2-18).")
          .at("/forum");
    }
    if (type == ReviewType.SUPERVISORS && forum != null) {
      throw Problem.unprocessable("FORUM_NOT_EXPECTED", "Only a ward has a forum.").at("/forum");
    }
  }
}
