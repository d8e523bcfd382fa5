package fi.osallisuus.feedback.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one answer of a batch. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(example = "{\"id\": \"7K3M9QXA04TZBW8R\", \"outcome\": \"TAKEN\"}")
public record AnswerResult(
    String id,
    @Schema(
            description =
                "TAKEN, also a second time: the tablet forgets it. WAIT: the survey rests, keep it and"
                    + " send it later. CLOSED: the survey has ended. REFUSED: see the errors.")
        Outcome outcome,
    List<FieldError> errors) {

  /** What the tablet does with it. */
  public enum Outcome {
    TAKEN,
    WAIT,
    CLOSED,
    REFUSED
  }

  static AnswerResult taken(String id) {
    return new AnswerResult(id, Outcome.TAKEN, List.of());
  }

  static AnswerResult of(String id, Problem problem) {
    return switch (problem.status()) {
      case 409 -> new AnswerResult(id, Outcome.WAIT, List.of());
      case 410 -> new AnswerResult(id, Outcome.CLOSED, List.of());
      case 422 -> new AnswerResult(id, Outcome.REFUSED, problem.errors());
      default -> throw problem;
    };
  }
}
