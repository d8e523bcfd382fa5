package fi.osallisuus.feedback.collection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of a collection as they are stored with it. */
@Embeddable
class Terms {
  /** Raw answers are erased after two years unless the plan says otherwise (facts 2.12). */
  private static final int RETENTION_MONTHS = 24;

  @Enumerated(EnumType.STRING)
  private CollectionKind kind;

  private @Nullable String purpose;
  private boolean permitRequired;
  private @Nullable UUID permitId;
  private @Nullable UUID initiativeId;
  private @Nullable UUID engagementId;

  @Enumerated(EnumType.STRING)
  private @Nullable Wave wave;

  private @Nullable UUID seriesId;
  private String respondentRoles;
  private @Nullable Integer quota;
  private int retentionMonths;
  private int invitedCount;

  protected Terms() {}

  Terms(PlanCollection plan, List<RespondentRole> roles) {
    kind = plan.kindOrService();
    purpose = plan.purpose();
    permitRequired = plan.needsPermit();
    initiativeId = plan.initiativeId();
    engagementId = plan.engagementId();
    wave = plan.wave();
    respondentRoles = roles.stream().map(Enum::name).collect(Collectors.joining(","));
    quota = plan.quota();
    retentionMonths = Optional.ofNullable(plan.retentionMonths()).orElse(RETENTION_MONTHS);
  }

  void joins(UUID series) {
    seriesId = series;
  }

  void openedUnder(@Nullable UUID permit) {
    permitId = permit;
  }

  void limit(int answers) {
    quota = answers;
  }

  void asked(int more) {
    invitedCount += more;
  }

  CollectionTerms told() {
    return new CollectionTerms(
        kind,
        purpose,
        permitRequired,
        permitId,
        initiativeId,
        engagementId,
        wave,
        seriesId,
        Stream.of(respondentRoles.split(","))
            .filter(role -> !role.isEmpty())
            .map(RespondentRole::valueOf)
            .toList(),
        quota,
        retentionMonths,
        invitedCount);
  }
}
