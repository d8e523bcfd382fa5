package fi.osallisuus.registry.process;

/** What a process leads to. */
public enum ProcessKind {
  REFERRAL,
  BOOKING,
  GUIDANCE,
  FEEDBACK,
  PARTICIPATION,
  OTHER
}
