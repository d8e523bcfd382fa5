package fi.osallisuus.registry.feemodel;

/** What a fee is counted by (codelists 3.15). */
public enum FeeBasis {
  PER_HOUR,
  PER_VISIT,
  PER_SESSION,
  PER_MEETING,
  FIXED,
  /** The expert declines the fee: volunteering, with expenses paid all the same (facts 2.7). */
  DECLINED
}
