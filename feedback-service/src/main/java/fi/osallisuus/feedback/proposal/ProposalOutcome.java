package fi.osallisuus.feedback.proposal;

/** What was answered to a proposal. */
public enum ProposalOutcome {
  ACCEPTED,
  REJECTED,
  /** It is being worked out; the last word is still due. */
  UNDER_PREPARATION
}
