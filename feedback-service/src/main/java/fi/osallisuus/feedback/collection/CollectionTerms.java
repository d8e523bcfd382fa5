package fi.osallisuus.feedback.collection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why and on what terms a collection asks.
 *
 * @param purpose code of the registry's PERMIT_PURPOSE
 * @param permitId the permit that it was opened under
 * @param seriesId the first collection of its series
 * @param quota after so many answers no more are taken
 * @param invitedCount how many were asked, where that is counted
 */
public record CollectionTerms(
    CollectionKind kind,
    @Nullable String purpose,
    boolean permitRequired,
    @Nullable UUID permitId,
    @Nullable UUID initiativeId,
    @Nullable UUID engagementId,
    @Nullable Wave wave,
    @Nullable UUID seriesId,
    List<RespondentRole> respondentRoles,
    @Nullable Integer quota,
    int retentionMonths,
    int invitedCount) {

  /** The role of everybody who answers, if there is only one. */
  public @Nullable RespondentRole onlyRole() {
    return respondentRoles.size() == 1 ? respondentRoles.getFirst() : null;
  }
}
