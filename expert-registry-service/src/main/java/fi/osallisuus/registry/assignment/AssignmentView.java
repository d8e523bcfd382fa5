package fi.osallisuus.registry.assignment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment for those who take part in it. */
@Schema(name = "Assignment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentView(
    UUID id,
    UUID requestId,
    UUID expertId,
    @Schema(examples = "Kokemusasiantuntija A") @Nullable String alias,
    AssignmentStatus status,
    TaskView task,
    boolean feeDeclined,
    List<Oriented> orientation,
    List<HoursEntry> hours,
    @Nullable Integer workedMinutes,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "28.00")
        @Nullable BigDecimal kilometres,
    @Schema(description = "For the coordinator and the expert only.")
        @Nullable LocalDate debriefedOn,
    DebriefAssignment.@Nullable Support support,
    DebriefAssignment.@Nullable FollowUp followUp,
    @Schema(description = "Why somebody should look at it before its time.")
        List<Attention> attention,
    long version) {

  /**
   * @param debrief whether the caller may know what was agreed on with the expert
   */
  static AssignmentView of(
      Assignment a, @Nullable String alias, List<Attention> attention, boolean debrief) {
    return new AssignmentView(
        a.id(),
        a.requestId(),
        a.expertId(),
        alias,
        a.status(),
        TaskView.of(a.task()),
        a.feeDeclined(),
        a.orientation(),
        a.hours(),
        a.workedMinutes(),
        a.kilometres(),
        debrief ? a.debriefedOn() : null,
        debrief ? a.support() : null,
        debrief ? a.followUp() : null,
        attention,
        a.version());
  }
}
