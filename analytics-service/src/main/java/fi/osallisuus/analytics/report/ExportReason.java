package fi.osallisuus.analytics.report;

/** Why figures are taken out of the service; stands in the audit trail. */
public enum ExportReason {
  REPORTING,
  DECISION_PREPARATION,
  QUALITY_REVIEW,
  RESEARCH,
  INFORMATION_REQUEST
}
