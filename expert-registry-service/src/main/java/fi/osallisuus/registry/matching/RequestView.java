package fi.osallisuus.registry.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.assignment.TaskView;
import fi.osallisuus.registry.expert.ExpertFace;
import fi.osallisuus.registry.expert.ExpertKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for an expert; who comes is shown when somebody has accepted. */
@Schema(name = "AssignmentRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
    UUID id,
    RequestStatus status,
    TaskView task,
    List<WantedTheme> themes,
    @Nullable ExpertKind expertKind,
    boolean notCurrentClient,
    Instant requestedAt,
    @Nullable RequestRefusal declineReason,
    @Nullable UUID expertId,
    @Schema(examples = "Kokemusasiantuntija A") @Nullable String alias,
    @Schema(description = "FEE_MODEL_MISSING: no offer can be made before HR approves a model.")
        @Nullable List<Warning> warnings,
    long version) {

  /** What stands in the way of offering it. */
  enum Warning {
    FEE_MODEL_MISSING
  }

  static RequestView of(
      AssignmentRequest r, @Nullable ExpertFace face, @Nullable List<Warning> warnings) {
    return new RequestView(
        r.id(),
        r.status(),
        TaskView.of(r.task()),
        r.themes(),
        r.expertKind(),
        r.notClient(),
        r.requestedAt(),
        r.declineReason(),
        r.expertId(),
        face == null ? null : face.alias(),
        warnings,
        r.version());
  }
}
