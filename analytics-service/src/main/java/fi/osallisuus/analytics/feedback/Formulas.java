package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.indicator.Indicator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds the formula that the catalogue names. */
final class Formulas {
  private static final Map<String, Function<FeedbackSheet, Answer>> BY_NAME =
      Map.ofEntries(
          Map.entry("Shifts", ObservationStatements::shifts),
          Map.entry("ShiftsByLength", ObservationStatements::shiftsByLength),
          Map.entry("ObservationHours", ObservationStatements::hours),
          Map.entry("PeopleMet", ObservationStatements::met),
          Map.entry("MetByWard", ObservationStatements::metByWard),
          Map.entry("MetByRole", ObservationStatements::metByRole),
          Map.entry("Wards", ObservationStatements::wards),
          Map.entry("WardsShare", ObservationStatements::wardsShare),
          Map.entry("Observations", ObservationStatements::observations),
          Map.entry("ByCategory", ObservationStatements::byCategory),
          Map.entry("ByPolarity", ObservationStatements::byPolarity),
          Map.entry("ByKind", ObservationStatements::byKind),
          Map.entry("Change", ObservationStatements::change),
          Map.entry("ChangeByWard", ObservationStatements::changeByWard),
          Map.entry("ChangeShare", ObservationStatements::changeShare),
          Map.entry("SummaryDaysMean", ObservationStatements::summaryDaysMean),
          Map.entry("SummaryDaysMedian", ObservationStatements::summaryDaysMedian),
          Map.entry("SupervisorDays", ObservationStatements::supervisorDays),
          Map.entry("WardDays", ObservationStatements::wardDays),
          Map.entry("Reports", ObservationStatements::reports),
          Map.entry("ReportsByState", ObservationStatements::reportsByState),
          Map.entry("ReportsByForum", ObservationStatements::reportsByForum),
          Map.entry("ActionsPerImprovement", ObservationStatements::actionsPerImprovement),
          Map.entry("ObservationCost", ObservationStatements::cost),
          Map.entry("Actions", FollowUpStatements::actions),
          Map.entry("ActionsByState", FollowUpStatements::actionsByState),
          Map.entry("ActionsBySource", FollowUpStatements::actionsBySource),
          Map.entry("MunicipalActions", FollowUpStatements::municipalActions),
          Map.entry(
              "MunicipalActionsByMunicipality", FollowUpStatements::municipalActionsByMunicipality),
          Map.entry("ActionsImplemented", FollowUpStatements::implemented),
          Map.entry("ActionsWithResponsible", FollowUpStatements::responsible),
          Map.entry("ActionsOverdue", FollowUpStatements::overdue),
          Map.entry("ActionsVisible", FollowUpStatements::visible),
          Map.entry("Effects", FollowUpStatements::effects),
          Map.entry("EffectsByOutcome", FollowUpStatements::effectsByOutcome),
          Map.entry("Decisions", FollowUpStatements::decisions),
          Map.entry("DecisionsWithInput", FollowUpStatements::decisionsWithInput),
          Map.entry("Items", ItemStatements::items),
          Map.entry("ItemsToAction", ItemStatements::toAction),
          Map.entry("ResidentItems", ItemStatements::residents),
          Map.entry("ResidentsByMunicipality", ItemStatements::residentsByMunicipality),
          Map.entry("ResidentsByTheme", ItemStatements::residentsByTheme),
          Map.entry("ResidentItemsAnswered", ItemStatements::answered),
          Map.entry("RepliesInTime", ItemStatements::repliesInTime),
          Map.entry("RepliesOverdue", ItemStatements::repliesOverdue),
          Map.entry("ResidentItemsToDecision", ItemStatements::toDecision),
          Map.entry("Oral", ItemStatements::oral),
          Map.entry("OralByTone", ItemStatements::oralByTone),
          Map.entry("Proposals", VoiceStatements::proposals),
          Map.entry("ProposalsByState", VoiceStatements::proposalsByState),
          Map.entry("ProposalsAnswered", VoiceStatements::proposalsAnswered),
          Map.entry("ProposalsImplemented", VoiceStatements::proposalsImplemented),
          Map.entry("Issues", VoiceStatements::issues),
          Map.entry("IssuesByCategory", VoiceStatements::issuesByCategory),
          Map.entry("IssuesSolved", VoiceStatements::issuesSolved),
          Map.entry("IssuesSolvedByArea", VoiceStatements::issuesSolvedByArea),
          Map.entry("Posts", VoiceStatements::posts),
          Map.entry("PostsByVisibility", VoiceStatements::postsByVisibility),
          Map.entry("PostsVisible", VoiceStatements::postsVisible),
          Map.entry("Publications", VoiceStatements::publications),
          Map.entry("PublicationsByType", VoiceStatements::publicationsByType),
          Map.entry("PublicationsByAudience", VoiceStatements::publicationsByAudience),
          Map.entry("PublicationReads", VoiceStatements::reads),
          Map.entry("SurveyResponses", ChoiceStatements::responses),
          Map.entry("SurveyResponsesByInstrument", ChoiceStatements::responsesByInstrument),
          Map.entry("SurveyResponseRate", ChoiceStatements::rate),
          Map.entry("SurveyResponseRateByInstrument", ChoiceStatements::rateByInstrument));

  private Formulas() {}

  static Function<FeedbackSheet, Answer> named(Indicator.Formula formula) {
    return Optional.ofNullable(BY_NAME.get(formula.name()))
        .orElseGet(() -> ofChoices(formula.name(), Objects.requireNonNull(formula.of())));
  }

  /** Those that are applied to an item of an instrument. */
  private static Function<FeedbackSheet, Answer> ofChoices(String name, String of) {
    return switch (name) {
      case "YesOrNo" -> s -> ChoiceStatements.yesOrNo(s, of);
      case "Yes" -> s -> ChoiceStatements.yes(s, of);
      case "ChannelWishes" -> s -> ChoiceStatements.wishes(s, of);
      case "Wishing" -> s -> ChoiceStatements.wishing(s, of);
      default -> throw new IllegalArgumentException("No formula " + name);
    };
  }
}
