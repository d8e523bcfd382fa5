package fi.osallisuus.feedback.proposal;

/** Where a proposal stands (S1-39). */
public enum ProposalStatus {
  RECEIVED,
  HANDLED,
  IMPLEMENTED
}
