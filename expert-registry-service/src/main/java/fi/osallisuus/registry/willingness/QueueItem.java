package fi.osallisuus.registry.willingness;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.visitor.Suspicion;
import fi.osallisuus.registry.expert.ExpertKind;
import fi.osallisuus.registry.expert.ExpertStatus;
import fi.osallisuus.registry.expert.Newcomer;
import fi.osallisuus.registry.expert.RedirectRole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One who waits for the county, as the coordinator's queue shows it: no name and no theme. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WaitingWillingness")
record QueueItem(
    UUID expertId,
    @Schema(description = "Of the expert, for If-Match of the lifecycle verbs.") long version,
    @Schema(examples = "EXP-09-0024") String code,
    ExpertKind kind,
    ExpertStatus status,
    LocalDate statusSince,
    LocalDate willingOn,
    @Schema(description = "Days since the willingness.") long ageDays,
    Source source,
    @Schema(description = "As the person says.") @Nullable Boolean trained,
    boolean trainingVerified,
    @Nullable LocalDate otherRoleAgreedOn,
    @Nullable RedirectRole redirectedTo,
    @Schema(description = "The language to answer in.") @Nullable String language,
    @Schema(description = "Why it may come from a machine; people decide.")
        @Nullable Suspicion suspicion,
    @Schema(description = "Ids of experts with the same e-mail address or phone number.")
        List<UUID> duplicates,
    NextStep nextStep) {

  /** What usually comes next; nothing is decided by it. */
  enum NextStep {
    REVIEW,
    VERIFY_TRAINING,
    OFFER_OTHER_ROLE,
    APPROVE,
    NONE
  }

  static QueueItem of(
      Newcomer person, @Nullable Willingness willingness, List<UUID> duplicates, LocalDate day) {
    return new QueueItem(
        person.id(),
        person.version(),
        person.code(),
        person.kind(),
        person.status(),
        person.statusSince(),
        person.willingOn(),
        ChronoUnit.DAYS.between(person.willingOn(), day),
        willingness == null ? Source.BY_HAND : willingness.source(),
        willingness == null ? null : willingness.trained(),
        person.trainingVerified(),
        willingness == null ? null : willingness.otherRoleAgreedOn(),
        person.redirectedTo(),
        willingness == null ? null : willingness.language(),
        willingness == null ? null : willingness.suspicion(),
        duplicates,
        next(person, willingness));
  }

  private static NextStep next(Newcomer person, @Nullable Willingness willingness) {
    return switch (person.status()) {
      case INTERESTED -> NextStep.REVIEW;
      case UNDER_REVIEW -> {
        if (person.trainingVerified() || person.kind() == ExpertKind.DEVELOPER_CLIENT) {
          yield NextStep.APPROVE;
        }
        yield willingness != null && !willingness.trained()
            ? NextStep.OFFER_OTHER_ROLE
            : NextStep.VERIFY_TRAINING;
      }
      default -> NextStep.NONE;
    };
  }
}
