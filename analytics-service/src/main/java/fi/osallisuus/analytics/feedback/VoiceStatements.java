package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Answer;
import java.util.List;

/** The formulas over proposals, issues, discussions and publications (S1-39, S2-27, S4-27). */
final class VoiceStatements {
  private static final String PROPOSALS = "proposals";
  private static final String ISSUES = "issues";
  private static final String POSTS = "posts";

  private VoiceStatements() {}

  static Answer proposals(FeedbackSheet s) {
    return s.count("PANEL_PROPOSALS", s.followUp.total(PROPOSALS));
  }

  static Answer proposalsByState(FeedbackSheet s) {
    return s.split("PANEL_PROPOSALS_BY_STATE", Codes.PROPOSALS, s.followUp.of(PROPOSALS));
  }

  /** Handled, whatever came of it. */
  static Answer proposalsAnswered(FeedbackSheet s) {
    return s.share("PROPOSALS_ANSWERED_SHARE", handled(s), s.followUp.total(PROPOSALS));
  }

  static Answer proposalsImplemented(FeedbackSheet s) {
    return s.share(
        "PROPOSALS_IMPLEMENTED_SHARE",
        s.followUp.of(PROPOSALS).getOrDefault(Codes.IMPLEMENTED, 0L),
        handled(s));
  }

  static Answer issues(FeedbackSheet s) {
    return s.count("ISSUES_RAISED", s.followUp.total(ISSUES));
  }

  static Answer issuesByCategory(FeedbackSheet s) {
    return s.split("ISSUES_RAISED_BY_CATEGORY", List.of(), s.followUp.of(ISSUES));
  }

  static Answer issuesSolved(FeedbackSheet s) {
    return s.share(
        "ISSUES_SOLVED_SHARE", s.followUp.total("issuesSolved"), s.followUp.total("issuesOf"));
  }

  static Answer issuesSolvedByArea(FeedbackSheet s) {
    var solved = s.followUp.of("issuesSolved");
    return new Answer.Grouped(
        s.followUp.of("issuesOf").entrySet().stream()
            .map(
                area ->
                    new Answer.Group(
                        area.getKey(),
                        s.share(
                            "ISSUES_SOLVED_SHARE_BY_AREA." + area.getKey(),
                            solved.getOrDefault(area.getKey(), 0L),
                            area.getValue())))
            .toList());
  }

  /** All posts as they stand on the last day, hidden ones too. */
  static Answer posts(FeedbackSheet s) {
    return s.count("FORUM_POSTS", s.followUp.total(POSTS));
  }

  static Answer postsByVisibility(FeedbackSheet s) {
    return s.split("FORUM_POSTS_BY_VISIBILITY", Codes.POSTS, s.followUp.of(POSTS));
  }

  static Answer postsVisible(FeedbackSheet s) {
    return s.share(
        "FORUM_POSTS_VISIBLE_SHARE",
        s.followUp.of(POSTS).getOrDefault(Codes.VISIBLE, 0L),
        s.followUp.total(POSTS));
  }

  static Answer publications(FeedbackSheet s) {
    return s.count("PUBLICATIONS", s.followUp.total("publications"));
  }

  static Answer publicationsByType(FeedbackSheet s) {
    return s.split("PUBLICATIONS_BY_TYPE", Codes.PUBLICATIONS, s.followUp.of("publications"));
  }

  static Answer publicationsByAudience(FeedbackSheet s) {
    return s.split("PUBLICATIONS_BY_AUDIENCE", Codes.AUDIENCES, s.followUp.of("audiences"));
  }

  /** Reads, not readers. */
  static Answer reads(FeedbackSheet s) {
    return s.count("PUBLICATION_READS", s.followUp.total("reads"));
  }

  private static long handled(FeedbackSheet s) {
    return s.followUp.total(PROPOSALS) - s.followUp.of(PROPOSALS).getOrDefault(Codes.RECEIVED, 0L);
  }
}
