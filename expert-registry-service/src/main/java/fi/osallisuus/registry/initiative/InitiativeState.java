package fi.osallisuus.registry.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full state of an initiative as every event of it carries it: codes, dates and figures, no
 * text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeState(
    UUID initiativeId,
    long version,
    String code,
    InitiativeKind kind,
    InitiativePhase phase,
    LocalDate phaseSince,
    @Nullable UUID parentId,
    List<UUID> unitIds,
    List<SiteFact> sites,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    Adoption adoption,
    @Nullable List<String> endCauses,
    @Nullable ResponsibilityModel responsibilityModel,
    RecordingRegime recordingRegime,
    List<GoalState> goals,
    List<BaselineFact> baselines,
    List<MeasureFact> measures) {
  static final String TOPIC = "registry.initiative.v1";
  static final String PHASE_CHANGED = "initiative.phase-changed";
  static final String CHANGED = "initiative.changed";

  /** An aim without its text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GoalState(
      String code,
      List<String> indicators,
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal baseline,
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal target) {

    static GoalState of(Goal goal) {
      return new GoalState(goal.code(), goal.indicators(), goal.baseline(), goal.target());
    }
  }
}
